// SPDX-License-Identifier: Apache-2.0

/// What a page of the web brings along: its style and its script, neither of which holds any text of a
/// plan, and the policy that lets nothing else run.
package enum WebAssets {
  /// What the page may do: nothing but what stands here, told by its SHA-256 (`WebPageTests` reckon both
  /// anew).
  package static let policy =
    "default-src 'none'; base-uri 'none'; form-action 'none'; "
    + "style-src 'sha256-oqo/x3tP5Tlat7UgzuPExKcTIJSvA2RmEPCotKNQhNc='; "
    + "script-src 'sha256-Uw4bz2qqvz5nvHMBBS6DEfT4mgw75qpikVzoYKzY7pY='"

  /// Light and dark, screens and paper, left and right.
  package static let style = #"""

    :root{color-scheme:light dark;--paper:#fff;--ink:#111;--soft:#555;--line:#999;--mark:#0b5fa5;--field:#fff}
    @media (prefers-color-scheme:dark){:root{--paper:#14171a;--ink:#f2f2f2;--soft:#c2c7cc;--line:#888;--mark:#8cc8ff;--field:#20252a}}
    *{box-sizing:border-box}
    body{margin:0;font:16px/1.45 "Noto Sans","Noto Sans Arabic","DejaVu Sans",Arial,sans-serif;background:var(--paper);color:var(--ink)}
    header,main,section{padding:.6rem 1rem}
    h1{font-size:1.5rem;margin:.2rem 0}h2{font-size:1.15rem}
    header p,small{color:var(--soft)}header p{margin:0}
    .skip{position:absolute;inset-inline-start:-999rem}.skip:focus{position:static}
    main{display:grid;grid-template-columns:minmax(0,3fr) minmax(16rem,1fr);gap:1rem;align-items:start}
    figure{margin:0}figure>svg{width:100%;height:auto;max-height:85vh;background:#fff;border:1px solid var(--line)}
    .keys{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1rem;padding:0}.keys svg{width:1.1em;height:1.1em;vertical-align:-.15em;margin-inline-end:.35em}
    nav{position:sticky;top:0;max-height:100vh;display:flex;flex-direction:column}
    form{display:grid;grid-template-columns:auto 1fr;gap:.3rem .6rem;align-items:center}
    input,select{font:inherit;padding:.3rem;width:100%;color:var(--ink);background:var(--field);border:1px solid var(--line)}
    #stands{list-style:none;margin:0;padding:0;overflow:auto}
    #stands button{display:block;width:100%;font:inherit;text-align:start;padding:.3rem .4rem;color:var(--ink);background:none;border:0;border-bottom:1px solid var(--line);cursor:pointer}
    #stands b{display:inline-block;min-width:4em}#stands small{display:block}
    #stands button.on,#stands button:hover{background:var(--field);outline:2px solid var(--mark);outline-offset:-2px}
    :focus-visible{outline:3px solid var(--mark);outline-offset:1px}
    .stand{cursor:pointer}.stand.on>rect,.stand:focus>rect{stroke:#0b5fa5;stroke-width:1.6}.stand.dim{opacity:.18}
    [hidden]{display:none}
    .wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.92rem}th,td{text-align:start;padding:.2rem .5rem;border-bottom:1px solid var(--line);vertical-align:top}
    .short{white-space:nowrap}dt{font-weight:bold}dd{margin-inline-start:1rem}dd bdi{display:inline-block;margin-inline-end:.8em}
    @media (max-width:50rem){main{grid-template-columns:1fr}nav{position:static;max-height:none}}
    @media print{:root{--paper:#fff;--ink:#000;--soft:#333;--line:#888}body{font-size:10pt}table{font-size:8pt}th,td{padding:.1rem .25rem}section{padding-inline:0}nav,.skip{display:none}main{display:block}figure>svg{max-height:none;border:0}tr,dd{break-inside:avoid}thead{display:table-header-group}section h2{break-after:avoid}.stand.dim{opacity:1}}

    """#

  /// Searching, filtering, and the link between map and index.
  package static let script = #"""

    (function(){"use strict";
    var search=document.getElementById("search"),category=document.getElementById("category"),province=document.getElementById("province");
    var items=Array.prototype.slice.call(document.querySelectorAll("#stands li")),found=document.getElementById("found"),shapes={},buttons={};
    document.querySelectorAll("svg [data-stand]").forEach(function(s){shapes[s.getAttribute("data-stand")]=s});
    document.querySelectorAll("#stands [data-stand]").forEach(function(b){buttons[b.getAttribute("data-stand")]=b});
    function fold(t){return t.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g,"").replace(/[\u0622\u0623\u0625\u0671]/g,"\u0627").replace(/\u0649/g,"\u064a").replace(/\u0629/g,"\u0647").replace(/\u0153/g,"oe").replace(/\u00e6/g,"ae").replace(/[\u0660-\u0669]/g,function(d){return d.charCodeAt(0)-1632})}
    items.forEach(function(i){i.folded=fold(i.getAttribute("data-search"))});
    function filter(){var words=fold(search.value).split(/\s+/).filter(Boolean),count=0,all=!words.length&&!category.value&&!province.value;
    items.forEach(function(i){var ok=(!category.value||i.getAttribute("data-category")===category.value)&&(!province.value||i.getAttribute("data-province")===province.value)&&words.every(function(w){return i.folded.indexOf(w)>=0});
    i.hidden=!ok;if(ok)count++;var s=shapes[i.querySelector("button").getAttribute("data-stand")];if(s)s.classList.toggle("dim",!ok&&!all)});
    found.textContent=found.getAttribute("data-words")+" "+count}
    var current=null;
    function mark(id,scroll){if(current===id)return;[shapes,buttons].forEach(function(m){if(current&&m[current])m[current].classList.remove("on");if(id&&m[id])m[id].classList.add("on")});current=id;if(scroll&&buttons[id]&&!buttons[id].parentNode.hidden)buttons[id].scrollIntoView({block:"nearest"})}
    function of(e){var t=e.target.closest("[data-stand]");return t&&t.getAttribute("data-stand")}
    ["mouseover","focusin"].forEach(function(n){document.addEventListener(n,function(e){var id=of(e);if(id)mark(id,!!e.target.closest("svg"))})});
    document.addEventListener("click",function(e){var id=of(e);if(!id)return;mark(id,true);if(e.target.closest("#stands")&&shapes[id])shapes[id].scrollIntoView({block:"center",inline:"center"})});
    document.addEventListener("keydown",function(e){if(e.key==="/"&&document.activeElement!==search){e.preventDefault();search.focus()}
    if(e.key==="Escape"){search.value="";category.value="";province.value="";filter();search.focus()}
    var b=document.activeElement;if(b&&b.matches&&b.matches("#stands button")&&(e.key==="ArrowDown"||e.key==="ArrowUp")){e.preventDefault();var shown=items.filter(function(i){return!i.hidden}).map(function(i){return i.querySelector("button")});var n=shown[shown.indexOf(b)+(e.key==="ArrowDown"?1:-1)];if(n)n.focus()}
    if((e.key==="Enter"||e.key===" ")&&b&&b.matches&&b.matches("svg [data-stand]")){e.preventDefault();var t=buttons[b.getAttribute("data-stand")];if(t)t.focus()}});
    document.querySelector("form").addEventListener("submit",function(e){e.preventDefault()});
    search.addEventListener("input",filter);category.addEventListener("change",filter);province.addEventListener("change",filter);filter();
    })();

    """#
}
