// Menus that were opened close again: by Escape, by a click beside them, by following a link in them.
const close = except => document.querySelectorAll("details.drop[open]").forEach(drop => {
  if (drop !== except) {
    drop.open = false;
  }
});

document.addEventListener("click", event => {
  const link = event.target.closest("a[href]");
  close(link ? null : event.target.closest("details.drop"));
  link?.closest("[popover]:popover-open")?.hidePopover();
});

document.addEventListener("keydown", event => {
  const open = event.key === "Escape" && document.querySelector("details.drop[open]");
  if (open) {
    open.open = false;
    open.querySelector("summary").focus();
  }
});
