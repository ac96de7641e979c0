// Completes what is typed into a search box. Without it the box works all the same: it is a form.
(() => {
  "use strict";
  const WAIT = 120;

  const marked = (element, match, label) => {
    const ranges = match && match.text === label ? match.ranges : [];
    let at = 0;
    for (const range of ranges) {
      element.append(label.slice(at, range.start));
      const mark = document.createElement("mark");
      mark.textContent = label.slice(range.start, range.end);
      element.append(mark);
      at = range.end;
    }
    element.append(label.slice(at));
  };

  const attach = (box) => {
    const list = document.createElement("ul");
    list.id = box.id + "-suggested";
    list.className = "suggested";
    list.setAttribute("role", "listbox");
    list.hidden = true;
    box.parentElement.append(list);
    box.setAttribute("role", "combobox");
    box.setAttribute("autocomplete", "off");
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-controls", list.id);
    box.setAttribute("aria-expanded", "false");

    let timer = 0;
    let asked = 0;
    let chosen = -1;

    // An answer that is still on its way does not open it again.
    const close = () => {
      clearTimeout(timer);
      asked++;
      list.hidden = true;
      chosen = -1;
      box.setAttribute("aria-expanded", "false");
      box.removeAttribute("aria-activedescendant");
    };

    const choose = (index) => {
      const lines = [...list.children];
      chosen = (index + lines.length + 1) % (lines.length + 1);
      lines.forEach((line, i) => line.setAttribute("aria-selected", String(i === chosen)));
      if (chosen < lines.length) {
        box.setAttribute("aria-activedescendant", lines[chosen].id);
      } else {
        chosen = -1;
        box.removeAttribute("aria-activedescendant");
      }
    };

    const show = (items) => {
      list.replaceChildren(...items.map((item, i) => {
        const line = document.createElement("li");
        line.id = list.id + "-" + i;
        line.setAttribute("role", "option");
        const name = document.createElement("span");
        name.className = "name";
        marked(name, item.match, item.label);
        line.append(name);
        if (item.hint) {
          const hint = document.createElement("span");
          hint.className = "hint";
          hint.textContent = item.hint;
          line.append(hint);
        }
        line.addEventListener("mousedown", (event) => {
          event.preventDefault();
          take(item);
        });
        line.item = item;
        return line;
      }));
      list.hidden = items.length === 0;
      chosen = -1;
      box.setAttribute("aria-expanded", String(items.length > 0));
    };

    const take = (item) => {
      box.value = item.label;
      close();
      box.form.requestSubmit();
    };

    const ask = async () => {
      const words = box.value.trim();
      const mine = ++asked;
      if (words.length < 2) {
        close();
        return;
      }
      const kind = box.form.elements.type;
      const query = new URLSearchParams({ q: words, limit: "8", lang: document.documentElement.lang });
      if (kind && kind.value) {
        query.set("type", kind.value);
      }
      try {
        const answer = await fetch(box.dataset.suggest + "?" + query);
        if (answer.ok && mine === asked) {
          show((await answer.json()).items);
        }
      } catch {
        close();
      }
    };

    box.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, WAIT);
    });
    box.addEventListener("blur", close);
    box.addEventListener("keydown", (event) => {
      if (event.isComposing || list.hidden) {
        return;
      }
      if (event.key === "ArrowDown") {
        event.preventDefault();
        choose(chosen + 1);
      } else if (event.key === "ArrowUp") {
        event.preventDefault();
        choose(chosen === -1 ? list.children.length - 1 : chosen - 1);
      } else if (event.key === "Escape") {
        // The first one closes the list; without a list the browser empties the box.
        event.preventDefault();
        close();
      } else if (event.key === "Enter" && chosen >= 0) {
        event.preventDefault();
        take(list.children[chosen].item);
      }
    });
  };

  document.querySelectorAll("input[data-suggest]").forEach(attach);
})();
