// Connections that no event tells of.
({ defineProperty, getOwnPropertyDescriptor, isArray, NativeURL, here, tell, wrapMethod, wrapConstructor, asText }) => {
  const connected = (kind, url) => tell('connected', kind, new NativeURL(`${url}`, here()).href);
  wrapMethod('Navigator', 'sendBeacon', (self, args) => connected('beacon', args[0]), (args) => asText(args, 0));
  wrapConstructor('WebSocket', (args) => connected('websocket', args[0]), (args) => asText(args, 0));
  wrapConstructor('WebTransport', (args) => connected('webtransport', args[0]), (args) => asText(args, 0));
  const peer = wrapConstructor('RTCPeerConnection', (args) => {
    const servers = args[0]?.iceServers;
    for (let i = 0; servers && i < servers.length && i < 20; i++) {
      const urls = servers[i].urls ?? servers[i].url;
      for (let j = 0; isArray(urls) && j < urls.length; j++) tell('connected', 'webrtc', `${urls[j]}`);
      if (typeof urls === 'string') tell('connected', 'webrtc', urls);
    }
  });
  const prefixed = getOwnPropertyDescriptor(window, 'webkitRTCPeerConnection');
  if (peer && prefixed?.value === peer.native) {
    prefixed.value = peer.proxy;
    defineProperty(window, 'webkitRTCPeerConnection', prefixed);
  }
}
