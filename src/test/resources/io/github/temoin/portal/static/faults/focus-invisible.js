document.head.append(Object.assign(document.createElement("style"), {
  textContent: "#consent-banner :focus-visible { outline: none }",
}));
