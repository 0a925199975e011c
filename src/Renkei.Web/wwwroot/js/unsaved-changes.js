// Asks before a page with unsaved words is left. Wraps a form.
customElements.define("unsaved-changes", class extends HTMLElement {
  connectedCallback() {
    this.changed = false;
    this.addEventListener("input", () => { this.changed = true; });
    this.addEventListener("submit", () => { this.changed = false; });
    this.onLeave = event => { if (this.changed) { event.preventDefault(); } };
    this.onClick = event => {
      const link = event.target.closest?.("a[href]");
      const stays = !link || link.target || link.hash && link.pathname === location.pathname;
      if (this.changed && !stays && !confirm("保存していない入力があります。このページを離れますか。")) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      else if (!stays) {
        this.changed = false;
      }
    };
    window.addEventListener("beforeunload", this.onLeave);
    document.addEventListener("click", this.onClick, true);
  }

  disconnectedCallback() {
    window.removeEventListener("beforeunload", this.onLeave);
    document.removeEventListener("click", this.onClick, true);
  }
});
