document.querySelector(".reopen").remove();
