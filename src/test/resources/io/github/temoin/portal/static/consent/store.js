"use strict";
/* The visitor's choices, kept in the item that the charter names. */

const Consent = {
  config: JSON.parse(document.getElementById("consent-config").textContent),
  events: new EventTarget(),
};

Consent.cookies = {
  /** Without a number of seconds it lasts as long as the browser runs. */
  write(name, value, seconds) {
    const age = seconds === undefined ? "" : `Max-Age=${seconds}; `;
    document.cookie = `${name}=${value}; Path=/; ${age}SameSite=Lax; Secure`;
  },
  drop(name) {
    if (this.read(name) !== null) this.write(name, "", 0);
  },
  read(name) {
    const pair = document.cookie.split("; ").find((one) => one.startsWith(`${name}=`));
    return pair === undefined ? null : pair.slice(name.length + 1);
  },
};

Consent.record = {
  seconds: 180 * 24 * 3600,

  encode(choices) {
    return {version: 1, date: new Date().toISOString(), choices: {necessary: true, ...choices}};
  },
  decode(content) {
    const {necessary, ...choices} = content.choices;
    return choices;
  },
  write(choices) {
    const text = encodeURIComponent(JSON.stringify(this.encode(choices)));
    if (Consent.config.record.inCookie) {
      Consent.cookies.write(Consent.config.record.name, text, this.seconds);
    } else {
      localStorage.setItem(Consent.config.record.name, text);
    }
  },
  /** The choices made, by category; null as long as none was made. */
  read() {
    const {inCookie, name} = Consent.config.record;
    const text = inCookie ? Consent.cookies.read(name) : localStorage.getItem(name);
    return text === null ? null : this.decode(JSON.parse(decodeURIComponent(text)));
  },
};

/** Undecided, or what the choices amount to: accepted, refused, partly. */
Consent.state = (choices = Consent.record.read()) => {
  if (choices === null) return "undecided";
  const granted = Object.values(choices).filter(Boolean).length;
  if (granted === 0) return "refused";
  return granted === Object.keys(choices).length ? "accepted" : "partly";
};

/** Calls back when the page has loaded and after each choice (with the choices before and now). */
Consent.onArrival = (act) => Consent.events.addEventListener("arrived", act);
Consent.onChoice = (act) => Consent.events.addEventListener("chosen", ({detail}) => act(detail));

/** The same choice for every category. */
Consent.everything = (granted) =>
  Object.fromEntries(Consent.config.choices.map((category) => [category, granted]));
