// Keeps 「いま120字／400字以内」 true while one types. Nothing is ever cut.
customElements.define("text-count", class extends HTMLElement {
  connectedCallback() {
    this.addEventListener("input", this);
    this.handleEvent();
  }

  handleEvent() {
    const field = this.querySelector("textarea, input");
    const count = this.querySelector(".count");
    if (!field || !count) {
      return;
    }
    const max = Number(this.dataset.max);
    const length = [...field.value].length;
    count.textContent = `いま${length}字／${max}字以内`;
    count.classList.toggle("is-over", length > max);
  }
});
