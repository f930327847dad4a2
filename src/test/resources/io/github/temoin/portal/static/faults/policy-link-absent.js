/* The banner still leads there. */
for (const link of document.querySelectorAll("a[href*=cookies-policy]")) link.remove();
