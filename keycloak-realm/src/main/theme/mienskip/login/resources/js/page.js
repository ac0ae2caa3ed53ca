// Small comforts; every page works without them, except passkeys.

// Show or hide what is typed in a password field. The button says what it does in words.
for (const button of document.querySelectorAll("[data-reveal]")) {
  const field = document.getElementById(button.getAttribute("aria-controls"));
  button.hidden = false;
  button.addEventListener("click", () => {
    const shown = field.type === "text";
    field.type = shown ? "password" : "text";
    button.setAttribute("aria-pressed", String(!shown));
  });
}

// A form is sent once, also when somebody clicks twice. A page that comes back from the history may be sent again.
for (const form of document.querySelectorAll("form[data-once]")) {
  let sent = false;
  form.addEventListener("submit", (event) => {
    if (sent) event.preventDefault();
    sent = true;
  });
  window.addEventListener("pageshow", () => { sent = false; });
}

// The village's own crest takes the place of the drawn one when it arrives.
for (const picture of document.querySelectorAll(".crest img")) {
  const show = () => picture.parentElement.classList.add("own");
  if (picture.complete && picture.naturalWidth) show();
  picture.addEventListener("load", show);
}

// The first wrong field gets the focus.
document.querySelector("[aria-invalid=true]")?.focus();
