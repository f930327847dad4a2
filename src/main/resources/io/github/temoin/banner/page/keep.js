// Remembers a closed shadow root by its host.
(host, root) => {
  memory.closed.set(host, root);
}
