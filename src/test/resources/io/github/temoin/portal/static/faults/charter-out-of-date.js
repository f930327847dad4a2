for (const row of document.querySelectorAll("tbody tr")) {
  if (row.textContent.includes("csrftoken")) row.remove();
}
