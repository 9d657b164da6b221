#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Looks at pages of the web that `qarya export --to html` makes, in Chromium without a window.

usage: page.py PAGE.html LANGUAGE [QUERY NUMBER]...

Each QUERY must find the stand NUMBER, and not all. The last line is "well" where all is as it should be;
else one line for each thing that is not. PAGE.html.a4.pdf and PAGE.html.a3.pdf are what a printer gets.
"""
import base64, json, os, subprocess, sys, tempfile, time

page, language, searches = sys.argv[1], sys.argv[2], list(zip(sys.argv[3::2], sys.argv[4::2]))
wrong = []


def expect(truth, words):
    if not truth:
        wrong.append(words)


class Browser:
    """Speaks the browser's protocol over two pipes: values of JSON that a zero ends."""

    def __init__(self):
        to_read, self.output = os.pipe()
        self.input, to_write = os.pipe()

        def give():
            # The program expects its pipes as 3 and 4.
            one, two = os.dup(to_read), os.dup(to_write)
            os.dup2(one, 3)
            os.dup2(two, 4)

        # Neither a cache nor a profile of whoever runs the tests.
        self.home = tempfile.TemporaryDirectory()
        self.process = subprocess.Popen(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
             "--no-first-run", "--remote-debugging-pipe", "--user-data-dir=" + self.home.name,
             "about:blank"],
            preexec_fn=give, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(to_write)
        self.number, self.rest, self.events, self.session = 0, b"", [], None

    def read(self):
        while b"\0" not in self.rest:
            more = os.read(self.input, 1 << 20)
            if not more:
                raise SystemExit("the browser has ended")
            self.rest += more
        value, self.rest = self.rest.split(b"\0", 1)
        return json.loads(value)

    def ask(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.output, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise SystemExit(f"{method}: {answer['error']}")
                return answer["result"]
            if "method" in answer:
                self.events.append(answer)

    def value(self, script):
        result = self.ask("Runtime.evaluate", expression=script, returnByValue=True)
        if "exceptionDetails" in result:
            raise SystemExit(str(result["exceptionDetails"]))
        return result["result"].get("value")

    def open(self, url):
        self.ask("Page.navigate", url=url)
        for _ in range(400):
            if self.value("document.readyState + document.URL") == "complete" + url:
                return
            time.sleep(0.05)

    def press(self, key, code=0, shift=False):
        for kind in ["keyDown", "keyUp"]:
            text = {"text": key} if len(key) == 1 and kind == "keyDown" else {}
            text = {"text": "\r"} if key == "Enter" and kind == "keyDown" else text
            self.ask("Input.dispatchKeyEvent", type=kind, key=key, windowsVirtualKeyCode=code,
                     modifiers=8 if shift else 0, **text)

    def close(self):
        self.process.terminate()
        self.process.wait()


SHOWN = "Array.from(document.querySelectorAll('#stands li')).filter(i => !i.hidden)"
HERE = """(e => e.id || e.className || e.dataset.stand && (e.matches('svg *') ? 'shape' : 'button')
  || e.tagName)(document.activeElement)"""
KIND = """(e => e.matches('svg [data-stand]') ? 'shape' : e.matches('#stands button') ? 'button'
  : e.matches('.wide') ? 'table' : e.className === 'skip' ? 'skip' : e.id || e.tagName)
  (document.activeElement)"""
# The least contrast of any text with what lies behind it, and that text (WCAG 2.2, 1.4.3).
CONTRAST = """(() => {
  const light = c => { const v = c.match(/[\\d.]+/g).slice(0, 3).map(x => { x /= 255;
    return x <= 0.04045 ? x / 12.92 : Math.pow((x + 0.055) / 1.055, 2.4) });
    return 0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2] };
  const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p);
    return (x + 0.05) / (y + 0.05) };
  const solid = c => c && c !== 'none' && !/, 0\\)$/.test(c) && c !== 'transparent';
  let least = [99, ''];
  const note = (ink, paper, text) => { const r = ratio(ink, paper); if (r < least[0]) least = [r, text] };
  for (const text of document.querySelectorAll('svg text')) {
    const shape = text.parentNode.querySelector('rect, circle');
    const paper = shape ? getComputedStyle(shape).fill : 'rgb(255, 255, 255)';
    note(getComputedStyle(text).fill, paper, text.textContent);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.textContent.trim() || element.closest('svg, script, style')) continue;
    if (!element.getClientRects().length) continue;
    let behind = element, paper = '';
    while (behind && !solid(paper = getComputedStyle(behind).backgroundColor)) behind = behind.parentElement;
    note(getComputedStyle(element).color, solid(paper) ? paper : 'rgb(255, 255, 255)',
      walker.currentNode.textContent);
  }
  return least })()"""

browser = Browser()
try:
    target = browser.ask("Target.createTarget", url="about:blank")["targetId"]
    browser.session = browser.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
    for domain in ["Page", "Runtime", "Log", "Network"]:
        browser.ask(domain + ".enable")
    url = "file://" + os.path.abspath(page)
    browser.open(url)
    count = browser.value(SHOWN + ".length")
    expect(count and count > 0, "no stands are listed")
    direction = "rtl" if language == "ar" else "ltr"
    expect(browser.value("document.documentElement.dir") == direction, "the direction is wrong")
    expect(browser.value("document.documentElement.lang") == language, "the language is wrong")
    for landmark in ["header", "main", "nav[aria-label]", "form[role=search]", "[role=status]", "h1"]:
        expect(browser.value(f"!!document.querySelector('{landmark}')"), "there is no " + landmark)
    expect(browser.value("Array.from(document.querySelectorAll('input, select')).every("
                         "e => document.querySelector(`label[for=${e.id}]`))"), "a field has no label")

    # Searching by the keyboard alone.
    for query, number in searches:
        browser.press("Escape", 27)
        browser.value("document.activeElement.blur()")
        browser.press("/", 191)
        expect(browser.value("document.activeElement.id") == "search", "/ does not lead to the search")
        browser.ask("Input.insertText", text=query)
        found = browser.value(SHOWN + ".map(i => i.querySelector('b').textContent)")
        expect(number in found and len(found) < count, f"{query} finds {found}, not {number}")
        said = browser.value("document.getElementById('found').textContent")
        expect(str(len(found)) in said, f"the status says {said} of {len(found)}")
        faint = browser.value("document.querySelectorAll('svg .stand.dim').length")
        expect(faint == count - len(found), f"{faint} shapes are faint for {query}")
    browser.press("Escape", 27)
    expect(browser.value(SHOWN + ".length") == count, "Escape does not show all again")

    # Filters narrow what is shown.
    for field in ["category", "province"]:
        found = browser.value(
            f"(f => {{ f.selectedIndex = 1; f.dispatchEvent(new Event('change'));"
            f" const shown = {SHOWN}; const all = shown.every(i => i.dataset.{field} === f.value);"
            f" f.selectedIndex = 0; f.dispatchEvent(new Event('change'));"
            f" return [shown.length, all] }})(document.getElementById('{field}'))")
        expect(0 < found[0] < count and found[1], f"the filter by {field} shows {found}")

    # The order of focus: the way past the map, the map, the search, the index, the lists.
    browser.open("about:blank")
    browser.open(url)
    order = []
    for _ in range(2 * count + 60):
        browser.press("Tab", 9)
        kind = browser.value(KIND)
        if kind == "BODY":
            break
        if not order or order[-1] != kind:
            order.append(kind)
    wanted = ["skip", "shape", "search", "category", "province", "button"]
    expect(order[:6] == wanted, f"the order of focus is {order}")

    # From a stand on the map to its line, and on with the arrows; both are marked.
    browser.value("document.querySelector('svg [data-stand]').focus()")
    stand = browser.value("document.activeElement.dataset.stand")
    browser.press("Enter", 13)
    expect(browser.value(KIND) == "button", "Enter on a stand does not lead to its line")
    expect(browser.value("document.activeElement.dataset.stand") == stand, "the line is another's")
    expect(browser.value("document.querySelectorAll('.on').length") == 2, "map and index are not linked")
    first = browser.value("document.querySelector('#stands button').dataset.stand")
    browser.value("document.querySelector('#stands button').focus()")
    browser.press("ArrowDown", 40)
    expect(browser.value("document.activeElement.dataset.stand") != first, "the arrow leads nowhere")

    for scheme in ["light", "dark"]:
        browser.ask("Emulation.setEmulatedMedia",
                    features=[{"name": "prefers-color-scheme", "value": scheme}])
        ratio, text = browser.value(CONTRAST)
        expect(ratio >= 4.5, f"contrast {ratio:.2f} of {text!r} ({scheme})")
    browser.ask("Emulation.setEmulatedMedia", features=[])

    for name, width, height in [("a4", 8.27, 11.69), ("a3", 11.69, 16.54)]:
        printed = browser.ask("Page.printToPDF", paperWidth=width, paperHeight=height)["data"]
        with open(f"{page}.{name}.pdf", "wb") as file:
            file.write(base64.b64decode(printed))

    for event in browser.events:
        method, said = event["method"], event["params"]
        if method == "Network.requestWillBeSent":
            expect(said["request"]["url"] in (url, "about:blank"), "asks for " + said["request"]["url"])
        if method in ("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded"):
            wrong.append(json.dumps(said)[:300])
finally:
    browser.close()
print("\n".join(wrong) or "well")
