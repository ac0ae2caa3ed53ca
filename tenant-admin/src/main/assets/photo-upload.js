/*
 * Sends many photos in parts, two at a time, and goes on where it was after a dropped connection.
 *
 * <mienskip-photos>   texts: words by name: choose, drop, progress ("{0} of {1}"), waiting, sending, resuming, taken, again,
 *                     failed, and refused: words by the code of what the server refuses
 *                     most: bytes of one file
 *   tells the server  $server.taken(name)  when what was begun under that name is a picture, in the order of choosing
 *
 * It speaks the open protocol tus 1.0 with /uploads: POST with the size, PATCH from an offset, HEAD for the offset.
 */
(() => {
  const UPLOADS = "/uploads";
  const PART = 1024 * 1024;
  const AT_ONCE = 2;
  const WAITS = [1000, 2000, 5000, 10000, 20000, 30000];
  const KINDS = ["image/jpeg", "image/png", "image/webp"];
  let number = 0;

  /** It is no use to ask this again. */
  class Refused extends Error {}

  /** Nobody answered, or not now. */
  class Dropped extends Error {}

  /** The browser may know sooner that there is a connection again. */
  const pause = (millis) => new Promise((done) => {
    const on = () => {
      clearTimeout(timer);
      removeEventListener("online", on);
      done();
    };
    const timer = setTimeout(on, millis);
    addEventListener("online", on);
  });

  async function ask(address, options) {
    let answer;
    try {
      answer = await fetch(address, { credentials: "same-origin", ...options });
    } catch {
      throw new Dropped();
    }
    const misplaced = answer.status === 409 && options.method === "PATCH";
    if (answer.status >= 500 || answer.status === 429 || misplaced) throw new Dropped();
    if (!answer.ok) throw new Refused((await answer.json().catch(() => ({}))).code);
    return answer;
  }

  /** The name under which it was begun, once it is a picture. */
  async function send(file, told) {
    let name;
    let offset = 0;
    let tries = 0;
    for (;;) {
      try {
        if (!name) {
          const begun = await ask(UPLOADS, { method: "POST", headers: { "Upload-Length": file.size } });
          name = begun.headers.get("Location").split("/").pop();
        } else if (tries) {
          const there = await ask(`${UPLOADS}/${name}`, { method: "HEAD" });
          offset = Number(there.headers.get("Upload-Offset"));
        }
        told("sending", offset / file.size);
        const answer = await ask(`${UPLOADS}/${name}`, {
          method: "PATCH",
          headers: { "Content-Type": "application/offset+octet-stream", "Upload-Offset": offset },
          body: file.slice(offset, offset + PART),
        });
        offset = Number(answer.headers.get("Upload-Offset"));
        if (offset === file.size) return name;
        tries = 0;
      } catch (problem) {
        if (!(problem instanceof Dropped) || tries === WAITS.length) throw problem;
        told("resuming");
        await pause(WAITS[tries++]);
      }
    }
  }

  const made = (tag, properties) => Object.assign(document.createElement(tag), properties);

  customElements.define("mienskip-photos", class extends HTMLElement {
    #texts;
    #waiting = [];
    #running = 0;
    #chosen = 0;
    #sent = 0;
    #told = Promise.resolve();

    connectedCallback() {
      if (Object.hasOwn(this, "texts")) {
        const words = this.texts;
        delete this.texts;
        this.texts = words;
      }
    }

    set texts(words) {
      this.#texts = words;
      if (words && !this.input) this.#build();
    }

    get texts() {
      return this.#texts;
    }

    focusInput() {
      this.input?.focus();
    }

    #build() {
      this.input = made("input", { type: "file", multiple: true, accept: KINDS.join(), id: `photos-${++number}` });
      this.progress = made("p", {});
      this.progress.setAttribute("role", "status");
      this.list = made("ul", {});
      this.append(
        made("label", { htmlFor: this.input.id, textContent: this.texts.choose }),
        this.input,
        made("span", { textContent: this.texts.drop }),
        this.progress,
        this.list,
      );
      this.input.addEventListener("change", () => {
        this.take([...this.input.files]);
        this.input.value = "";
      });
      this.addEventListener("dragover", (event) => event.preventDefault());
      this.addEventListener("drop", (event) => {
        event.preventDefault();
        this.take([...event.dataTransfer.files]);
      });
      addEventListener("beforeunload", (event) => {
        if (this.#running) event.preventDefault();
      });
    }

    /** What was refused before stands in the way of what is chosen now. */
    take(files) {
      this.list.querySelectorAll(".photo-refused").forEach((line) => line.remove());
      if (!this.#running) this.#chosen = this.#sent = 0;
      for (const file of files) this.#queue(file, this.#line(file));
    }

    /** Photos stand in the album as they were chosen, whichever arrives first. */
    #queue(file, line) {
      this.#chosen++;
      const sent = new Promise((done) => this.#waiting.push({ file, line, done }));
      this.#told = this.#told.then(() => sent).then((name) => name && this.$server.taken(name));
      this.#count();
      while (this.#running < AT_ONCE && this.#waiting.length) this.#next();
    }

    #line(file) {
      const line = made("li", {});
      const bar = made("progress", { max: 1, value: 0 });
      bar.setAttribute("aria-label", file.name);
      const words = made("span", { textContent: this.texts.waiting });
      line.append(made("span", { textContent: file.name }), bar, words);
      this.list.append(line);
      line.told = (state, part) => {
        if (part !== undefined) bar.value = part;
        words.textContent = this.texts[state];
      };
      line.refuse = (why) => {
        bar.remove();
        words.textContent = why;
        line.className = "photo-refused";
      };
      return line;
    }

    async #next() {
      const { file, line, done } = this.#waiting.shift();
      this.#running++;
      let name = null;
      try {
        if (file.type && !KINDS.includes(file.type)) throw new Refused("picture.kind");
        if (file.size > this.most) throw new Refused("picture.tooLarge");
        name = await send(file, line.told);
        this.#sent++;
        line.remove();
      } catch (problem) {
        this.#chosen--;
        line.refuse(this.texts.refused[problem.message] ?? this.texts.failed);
        if (problem instanceof Dropped) this.#offer(file, line);
      } finally {
        this.#running--;
        done(name);
        this.#count();
        if (this.#waiting.length) this.#next();
      }
    }

    #offer(file, line) {
      const again = made("button", { type: "button", textContent: this.texts.again });
      again.setAttribute("aria-label", `${this.texts.again}: ${file.name}`);
      again.addEventListener("click", () => {
        line.remove();
        this.#queue(file, this.#line(file));
      });
      line.append(again);
    }

    #count() {
      this.progress.textContent = this.#chosen
        ? this.texts.progress.replace("{0}", this.#sent).replace("{1}", this.#chosen)
        : "";
    }
  });
})();
