// After a refused form the reader starts at what is wrong, and the title says so.
customElements.define("error-summary", class extends HTMLElement {
  connectedCallback() {
    requestAnimationFrame(() => this.querySelector("[role=alert]")?.focus());
  }
});
