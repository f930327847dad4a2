/*
 * Sends a write as a page's own script does, with the token of a cookie in a header, or as a forged one comes: the cookie goes
 * with it, and the header is missing. The token stays in the page.
 */
async (address, method, body, cookie, guarded) => {
  const pair = document.cookie.split("; ").find((one) => one.startsWith(`${cookie}=`));
  if (guarded && pair === undefined) return {status: 0, readable: false};
  const token = pair?.slice(cookie.length + 1);
  const headers = guarded ? {"X-CSRFToken": token, "X-XSRF-TOKEN": decodeURIComponent(token)} : {};
  const answer = await fetch(address, {
    method,
    body,
    headers: {"Content-Type": "application/json", ...headers},
    credentials: "same-origin",
    redirect: "manual",
  }).catch(() => ({status: 0}));
  return {status: answer.status, readable: true};
}
