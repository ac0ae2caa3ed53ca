/*
 * A copy on this device of what was typed and not kept yet, so that nothing is lost when the session ends, the server
 * stops or the battery does.
 *
 * mienskipDrafts.attach(view, key)  begins; key names village, account and item. A copy that is left from before is
 *                                   told to the server by view.$server.leftover({ fields, at }).
 * mienskipDrafts.rename(view, key)  a new item got its number.
 * mienskipDrafts.kept(view)         the server has it: the copy goes once nothing was typed for a while.
 * mienskipDrafts.forget(view)       the copy goes now.
 *
 * Copies lie in localStorage of the village's host and nowhere else, are offered to the same account only, and go after
 * 30 days. The server compares a copy with what it has before it offers anything.
 */
(() => {
  const PREFIX = "mienskip-draft:";
  const DAYS_30 = 30 * 24 * 3600 * 1000;
  const QUIET = 2500;
  const states = new WeakMap();

  function fields(view) {
    return Object.fromEntries([...view.querySelectorAll("[data-draft]")].map((field) => [
      field.getAttribute("data-draft"), field.editor?.value ?? field.value ?? "",
    ]));
  }

  function write(view) {
    const state = states.get(view);
    if (!state?.typed) return;
    try {
      localStorage.setItem(state.key, JSON.stringify({ fields: fields(view), at: Date.now() }));
    } catch { /* full, or not allowed: the server still has what was kept */ }
  }

  function sweep() {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
      const copy = read(key);
      if (!copy || Date.now() - copy.at > DAYS_30) localStorage.removeItem(key);
    }
  }

  function read(key) {
    try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
  }

  function typed(view) {
    const state = states.get(view);
    state.typed = Date.now();
    clearTimeout(state.timer);
    state.timer = setTimeout(() => write(view), 250);
  }

  window.mienskipDrafts = {
    attach(view, key) {
      const state = { key: PREFIX + key, typed: 0 };
      states.set(view, state);
      try { sweep(); } catch { return; }
      for (const event of ["input", "trix-change"]) view.addEventListener(event, () => typed(view));
      addEventListener("pagehide", () => write(view));
      const copy = read(state.key);
      if (copy?.fields) view.$server.leftover(copy);
    },
    rename(view, key) {
      const state = states.get(view);
      localStorage.removeItem(state.key);
      state.key = PREFIX + key;
      write(view);
    },
    kept(view) {
      const asOf = Date.now();
      setTimeout(() => {
        const state = states.get(view);
        if (state && state.typed < asOf) this.forget(view);
      }, QUIET);
    },
    forget(view) {
      const state = states.get(view);
      if (!state) return;
      clearTimeout(state.timer);
      state.typed = 0;
      localStorage.removeItem(state.key);
    },
  };
})();
