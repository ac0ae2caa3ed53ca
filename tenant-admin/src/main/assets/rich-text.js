/*
 * <mienskip-editor>: Trix with a toolbar of our own, as an element that the server can bind to.
 *
 *   value   what was written, as HTML; setting it shows other words. "value-changed" is sent a moment after typing stops,
 *           and at once when the editor loses the focus.
 *   label   what the field is called, for screen readers.
 *   texts   what the buttons are called, by their names below.
 *
 * Paragraphs are <p>, headings <h2> and <h3>, as the page's title is its <h1>. Pictures and files are not taken. The
 * toolbar is one stop for the Tab key, arrows go through it, Enter and Space press; Tab leaves the text as it leaves any
 * other field.
 */
(() => {
  const PAUSE = 1200;
  const TOOLS = [
    ["bold", { attribute: "bold", key: "b" }],
    ["italic", { attribute: "italic", key: "i" }],
    ["link", { attribute: "href", action: "link", key: "k" }],
    ["heading", { attribute: "heading1", icon: "heading-1" }],
    ["subheading", { attribute: "heading2", icon: "heading-2" }],
    ["bullets", { attribute: "bullet", icon: "list" }],
    ["numbers", { attribute: "number", icon: "list-ordered" }],
    ["quote", { attribute: "quote", icon: "quote" }],
    ["undo", { action: "undo", key: "z", icon: "undo-2" }],
    ["redo", { action: "redo", key: "shift+z", icon: "redo-2" }],
  ];
  let number = 0;

  configure();
  customElements.define("mienskip-editor", class extends HTMLElement {
    #value = "";
    #label = "";
    #texts = {};
    #timer;

    connectedCallback() {
      for (const name of ["value", "label", "texts"]) this.#upgrade(name);
      if (!this.querySelector("trix-editor")) this.#build();
      this.#name();
    }

    get value() { return this.#value; }

    set value(html) {
      this.#value = html ?? "";
      const editor = this.editor;
      if (editor?.editor && editor.value !== this.#value) editor.editor.loadHTML(this.#value);
    }

    get editor() { return this.querySelector("trix-editor"); }

    set label(label) { this.#label = label; this.#name(); }

    set texts(texts) { this.#texts = texts ?? {}; this.#name(); }

    set invalid(invalid) { this.editor?.toggleAttribute("aria-invalid", !!invalid); }

    focus() { this.editor?.focus(); }

    /** A property set before the element was known stands in its way. */
    #upgrade(name) {
      if (!Object.hasOwn(this, name)) return;
      const given = this[name];
      delete this[name];
      this[name] = given;
    }

    /** Puts the words where they belong. */
    #name() {
      if (!this.editor) return;
      const { toolbar, address } = this.#texts;
      this.editor.setAttribute("aria-label", this.#label);
      this.querySelector("trix-toolbar").setAttribute("aria-label", toolbar ?? "");
      for (const tool of this.querySelectorAll("[data-tool]")) {
        tool.title = this.#texts[tool.dataset.tool] ?? "";
        tool.setAttribute("aria-label", tool.title);
      }
      for (const button of this.querySelectorAll("[data-text]")) button.textContent = this.#texts[button.dataset.text] ?? "";
      const input = this.querySelector("[data-trix-input]");
      input.placeholder = address ?? "";
      input.setAttribute("aria-label", input.placeholder);
    }

    #build() {
      const id = `rich-text-${++number}`;
      this.innerHTML = `<trix-toolbar id="${id}" role="toolbar">${toolbar()}</trix-toolbar>`
        + `<trix-editor toolbar="${id}" class="rich-text" aria-multiline="true"></trix-editor>`;
      const editor = this.editor;
      editor.addEventListener("trix-initialize", () => { if (this.#value) editor.editor.loadHTML(this.#value); });
      editor.addEventListener("trix-change", () => this.#changed(PAUSE));
      editor.addEventListener("trix-blur", () => this.#changed(0));
      editor.addEventListener("trix-file-accept", (event) => event.preventDefault());
      editor.addEventListener("trix-attachment-add", (event) => event.attachment.remove());
      editor.addEventListener("keydown", leaveByTab, true);
      arrows(this.querySelector("trix-toolbar"));
    }

    #changed(pause) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        const html = this.editor?.value ?? "";
        if (html === this.#value) return;
        this.#value = html;
        this.dispatchEvent(new CustomEvent("value-changed", { bubbles: false }));
      }, pause);
    }
  });

  function configure() {
    const blocks = Trix.config.blockAttributes;
    blocks.default.tagName = "p";
    blocks.default.breakOnReturn = true;
    blocks.heading1.tagName = "h2";
    blocks.heading2 = { tagName: "h3", terminal: true, breakOnReturn: true, group: false };
    // Enter begins a new paragraph, and a new line only within a quote or with Shift
    Trix.Block.prototype.breaksOnReturn = function () {
      return blocks[this.getLastAttribute() || "default"]?.breakOnReturn ?? false;
    };
    Trix.LineBreakInsertion.prototype.shouldInsertBlockBreak = function () {
      if (this.block.hasAttributes() && this.block.isListItem() && !this.block.isEmpty()) {
        return this.startLocation.offset !== 0;
      }
      return this.breaksOnReturn && !this.shouldBreakFormattedBlock();
    };
  }

  function toolbar() {
    const sprite = document.querySelector("meta[name=admin-icons]").content;
    const tools = TOOLS.map(([name, { attribute, action, key, icon }], at) => `<button type="button" data-tool="${name}"`
      + (attribute ? ` data-trix-attribute="${attribute}" aria-pressed="false"` : "")
      + (action ? ` data-trix-action="${action}"` : "") + (action && !attribute ? " disabled" : "") + (key ? ` data-trix-key="${key}"` : "")
      + ` tabindex="${at ? -1 : 0}"><svg aria-hidden="true" viewBox="0 0 24 24"><use href="${sprite}#${icon ?? name}"/></svg></button>`);
    return `<div class="rich-text-tools">${tools.join("")}</div>
      <div data-trix-dialogs><div class="rich-text-link" data-trix-dialog="href" data-trix-dialog-attribute="href">
        <input type="text" name="href" required data-trix-input disabled pattern="(https?://|mailto:|tel:|/).+">
        <button type="button" data-trix-method="setAttribute" data-text="setLink"></button>
        <button type="button" data-trix-method="removeAttribute" data-text="removeLink"></button>
      </div></div>`;
  }

  /** One stop for Tab, arrows within; what is on is said to screen readers too. */
  function arrows(bar) {
    const tools = [...bar.querySelectorAll("[data-tool]")];
    const stopAt = (next) => tools.forEach((tool) => { tool.tabIndex = tool === next ? 0 : -1; });
    const watch = new MutationObserver(() => {
      tools.filter((tool) => tool.dataset.trixAttribute)
        .forEach((tool) => tool.setAttribute("aria-pressed", tool.classList.contains("trix-active")));
      leaveDisabled();
    });
    tools.forEach((tool) => watch.observe(tool, { attributeFilter: ["class", "disabled"] }));
    bar.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1, Home: 1, End: -1 }[event.key];
      let at = tools.indexOf(document.activeElement);
      if (!step || at < 0) return;
      event.preventDefault();
      if (event.key === "Home") at = -1;
      if (event.key === "End") at = tools.length;
      let next = at;
      do next = (next + step + tools.length) % tools.length; while (tools[next].disabled && next !== at);
      stopAt(tools[next]);
      tools[next].focus();
    });
    // Trix hears a pointer go down and nothing else
    bar.addEventListener("click", (event) => {
      const tool = event.target.closest("[data-tool]");
      if (tool && event.detail === 0) tool.dispatchEvent(new MouseEvent("mousedown", { bubbles: true, cancelable: true }));
    });

    /** The stop for Tab cannot be a tool that does nothing now, such as undo when all is undone. */
    function leaveDisabled() {
      const at = tools.findIndex((tool) => tool.tabIndex === 0);
      if (!tools[at].disabled) return;
      const next = tools.slice(0, at).findLast((tool) => !tool.disabled) ?? tools.find((tool) => !tool.disabled);
      if (!next) return;
      const held = document.activeElement === tools[at];
      stopAt(next);
      if (held) next.focus();
    }
    bar.querySelector("[data-trix-input]").addEventListener("change", ({ target }) => {
      if (/^[\w-]+(\.[\w-]+)+/.test(target.value)) target.value = "https://" + target.value;
    });
  }

  function leaveByTab(event) {
    if (event.key === "Tab") event.stopImmediatePropagation();
  }
})();
