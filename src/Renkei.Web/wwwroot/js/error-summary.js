// After a refused form the reader starts at what is wrong, and the title says so.
customElements.define("error-summary", class extends HTMLElement {
  connectedCallback() {
    if (!document.title.startsWith("エラー：")) {
      document.title = `エラー：${document.title}`;
    }
    requestAnimationFrame(() => this.querySelector("[role=alert]")?.focus());
  }
});
