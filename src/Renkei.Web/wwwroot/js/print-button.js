// A button to print can only be where a script can print; without one the browser's own menu does it.
customElements.define("print-button", class extends HTMLElement {
  connectedCallback() {
    if (this.firstElementChild) {
      return;
    }
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.textContent = this.getAttribute("label") ?? "印刷する";
    button.addEventListener("click", () => window.print());
    this.append(button);
  }
});
