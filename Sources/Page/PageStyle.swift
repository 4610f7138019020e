/// How a page looks: on a screen light or dark, on a phone, and on paper.
///
/// Colours stand in custom properties, so that a test can hold each pair of them to a contrast of
/// 4.5 : 1 (WCAG 2.2, AA).
enum PageStyle {
  static let sheet: StaticString = """
    :root {
      color-scheme: light dark;
      --ground: #ffffff; --raised: #f6f8fa; --border: #d1d9e0;
      --text: #1f2328; --quiet: #59636e; --link: #0550ae;
      --passed: #116329; --passed-ground: #e6f6ea;
      --partly: #7d4e00; --partly-ground: #fff6db;
      --wrong: #a40e26; --wrong-ground: #ffebe9;
      --open: #59636e; --open-ground: #f0f2f5;
      --mark: #8e1519; --mark-ground: #ffd7d5;
      --keyword: #a40e4c; --type: #6639ba; --number: #0550ae; --string: #0a3069; --comment: #57606a;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --ground: #0d1117; --raised: #161b22; --border: #3d444d;
        --text: #e6edf3; --quiet: #9da7b1; --link: #79b8ff;
        --passed: #6fdd8b; --passed-ground: #10261a;
        --partly: #eac55f; --partly-ground: #2b2311;
        --wrong: #ff9c94; --wrong-ground: #331a1c;
        --open: #9da7b1; --open-ground: #1c222a;
        --mark: #ffc1ba; --mark-ground: #67191d;
        --keyword: #ff8f87; --type: #d2a8ff; --number: #79c0ff; --string: #a5d6ff; --comment: #9198a1;
      }
    }
    * { box-sizing: border-box }
    html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem }
    body {
      margin: 0 auto; padding: 0 1.25rem 4rem; max-width: 62rem;
      background: var(--ground); color: var(--text);
      font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
      overflow-wrap: break-word;
    }
    a { color: var(--link); text-underline-offset: .15em }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px }
    .skip {
      position: absolute; left: 1rem; top: -10rem; z-index: 1; padding: .5rem 1rem;
      background: var(--ground); border: 2px solid var(--link); border-radius: 6px;
    }
    .skip:focus { top: 1rem }
    h1, h2, h3, h4, h5, h6 { margin: 2em 0 .6em; line-height: 1.25; text-wrap: balance }
    h1 { margin: 0; font-size: 1.75rem }
    h2 { font-size: 1.6rem; padding-bottom: .3em; border-bottom: 1px solid var(--border) }
    h3 { font-size: 1.35rem }
    h4 { font-size: 1.15rem }
    h5, h6 { font-size: 1rem }
    p, ul, ol, blockquote, figure { margin: 0 0 1rem }
    li > ul, li > ol { margin: 0 }
    blockquote { padding-left: 1rem; border-left: 4px solid var(--border); color: var(--quiet) }
    hr { border: 0; border-top: 1px solid var(--border); margin: 2rem 0 }
    img { max-width: 100%; height: auto }
    #notebook p > img:only-child { display: block; margin: 1.5rem auto }
    code, pre, samp {
      font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace;
      font-size: .875em;
    }
    pre code, pre samp { font-size: 1em }
    :not(pre) > code { padding: .1em .3em; background: var(--raised); border-radius: 4px }
    pre {
      margin: 0 0 1rem; padding: .75rem 1rem; overflow-x: auto; line-height: 1.5; tab-size: 4;
      font-size: .85rem; background: var(--raised); border: 1px solid var(--border); border-radius: 6px;
    }
    pre.plain, pre.diagnostics, p.typed { white-space: pre-wrap }
    .keyword { color: var(--keyword) } .type { color: var(--type) } .number { color: var(--number) }
    .string { color: var(--string) } .comment { color: var(--comment) }
    math { font-family: "STIX Two Math", "Cambria Math", "Latin Modern Math", "DejaVu Math TeX Gyre", math; font-size: 1.08em }
    math[display="block"] { margin: 1.1rem 0; overflow-x: auto; overflow-y: hidden; max-width: 100% }
    mtd[columnalign="left"] { text-align: left } mtd[columnalign="right"] { text-align: right }
    .tex.displayed { display: block; white-space: pre-wrap; text-align: center }
    .scroll { overflow-x: auto; margin: 0 0 1rem }
    table { border-collapse: collapse }
    th, td { padding: .4rem .75rem; border: 1px solid var(--border); text-align: left; vertical-align: top }
    thead th { background: var(--raised) }
    .right { text-align: right; font-variant-numeric: tabular-nums } .centre { text-align: center }
    .image { color: var(--quiet); font-style: italic }

    .banner {
      display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: end; justify-content: space-between;
      padding: 2.5rem 0 1.25rem; border-bottom: 3px solid var(--text);
    }
    .banner > div { flex: 1 1 20rem; min-width: 0 }
    .student { margin: .25rem 0 0; font-size: 1.1rem; color: var(--quiet) }
    .version { margin: 0; font-size: .9rem; color: var(--quiet) }
    .total { margin: 0; font-size: 1.1rem; white-space: nowrap }
    .total strong { font-size: 2.25rem; line-height: 1; font-variant-numeric: tabular-nums }
    #summary h2 { margin-top: 1.5rem }
    .summary { width: 100% }
    .summary th, .summary td { border-width: 0 0 1px; white-space: nowrap }
    .summary tbody th { font-weight: 600 }
    .notes { padding: .75rem 1rem .75rem 2rem; background: var(--partly-ground); border-left: 4px solid var(--partly); border-radius: 4px }
    #notebook { margin-top: 2rem }
    #notebook:focus { outline: none }
    #notebook > :is(p, ul, ol, blockquote) { max-width: 48rem }
    #notebook > p:has(> img:only-child) { max-width: none }

    .listing { margin: 0 0 1rem }
    .listing figcaption {
      padding: .3rem 1rem; font-size: .8rem; color: var(--quiet); background: var(--raised);
      border: 1px solid var(--border); border-bottom: 0; border-radius: 6px 6px 0 0;
    }
    .listing pre { margin: 0; padding: .5rem 0; border-radius: 0 0 6px 6px }
    .listing code { display: block; min-width: max-content }
    .line { display: block; padding-right: 1rem }
    .line::before {
      content: attr(data-line); display: inline-block; width: 3.25rem; padding-right: .9rem; margin-right: .6rem;
      text-align: right; color: var(--quiet); background: var(--raised); border-right: 1px solid var(--border);
      position: sticky; left: 0; -webkit-user-select: none; user-select: none;
    }
    .line.wrong { background: var(--wrong-ground) }
    .line.wrong::before { content: "✗\\A0" attr(data-line); color: var(--wrong); background: var(--wrong-ground); border-right-color: var(--wrong); font-weight: 700 }
    .remark {
      display: block; position: sticky; left: 0; width: fit-content; max-width: min(100%, 48rem); white-space: pre-wrap;
      margin: .1rem 0 .35rem; padding: .25rem 1rem .25rem 3.9rem; color: var(--wrong); font-family: system-ui, sans-serif;
    }

    .result {
      margin: 0 0 1.5rem; padding: .9rem 1.1rem .1rem; border: 1px solid var(--border); border-left: 6px solid var(--open);
      border-radius: 6px;
    }
    .result > :is(h2, h3, h4, h5, h6) { margin: 0 0 .6rem; padding: 0; border: 0; font-size: 1.05rem }
    .result.passed { border-left-color: var(--passed); background: var(--passed-ground) }
    .result.partly { border-left-color: var(--partly) }
    .result.wrong, .result.unmarked { border-left-color: var(--wrong) }
    .result.open { background: var(--open-ground) }
    .result .result:target, .result:target { outline: 3px solid var(--link); outline-offset: 3px }
    .sign { display: inline-block; min-width: 1.1em; font-weight: 700 }
    .sign.passed { color: var(--passed) } .sign.partly { color: var(--partly) }
    .sign.wrong, .sign.unmarked { color: var(--wrong) } .sign.open { color: var(--open) }
    .cases { list-style: none; margin: 0 0 .75rem; padding: 0 }
    .cases li { margin: .35rem 0 }
    .cases li > :not(.case) { margin-left: 1.4rem }
    .cases li:has(pre) { margin: .9rem 0 1.2rem }
    .case, .words { margin: 0 0 .5rem }
    .hidden { padding: .05rem .45rem; font-size: .8rem; color: var(--quiet); border: 1px solid var(--border); border-radius: 1rem }
    .hint { margin: 0 0 .75rem; padding: .5rem .8rem; background: var(--partly-ground); border-left: 4px solid var(--partly); border-radius: 4px }
    .hint strong { color: var(--partly) }
    .values { margin: 0 0 .75rem; display: grid; grid-template-columns: fit-content(11rem) minmax(0, 1fr); gap: .35rem .75rem }
    .values div { display: contents }
    .values dt { padding-top: .35rem; text-align: right; font-size: .85rem; overflow-wrap: anywhere; color: var(--quiet) }
    .values dd { margin: 0; min-width: 0 }
    .values pre { margin: 0; padding: .35rem .7rem; background: var(--ground) }
    .values .actual dt { color: var(--wrong); font-weight: 600 }
    .values .expected dt { color: var(--passed); font-weight: 600 }
    mark { color: var(--mark); background: var(--mark-ground); text-decoration: underline 2px; text-underline-offset: .2em; border-radius: 2px }
    .back { margin: 0 0 .6rem; font-size: .85rem }

    .trial { margin: -.4rem 0 1.5rem; padding-left: 1rem; border-left: 4px solid var(--border) }
    .outputs { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: .25rem 1rem }
    .outputs.wide { grid-template-columns: minmax(0, 1fr) }
    .outputs > div { min-width: 0 }
    .outputs pre { margin: 0; background: var(--ground) }
    .status, .label { margin: 0 0 .25rem } .status { white-space: pre-wrap }
    .label { font-size: .85rem; font-weight: 600; color: var(--quiet) }
    footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--border); color: var(--quiet); font-size: .9rem }

    @media (max-width: 36rem) {
      body { padding: 0 .9rem 3rem }
      h1 { font-size: 1.45rem } h2 { font-size: 1.35rem } h3 { font-size: 1.2rem }
      .banner { padding-top: 1.5rem }
      #notebook > :is(p, ul, ol, blockquote):has(math) { overflow-x: auto; overflow-y: hidden }
      .values { grid-template-columns: minmax(0, 1fr); gap: .1rem }
      .values dt { text-align: left }
      .cases li > :not(.case) { margin-left: 0 }
      .line::before { width: 2.6rem; padding-right: .5rem }
      .remark { padding-left: .6rem }
      .summary { font-size: .9rem }
      .summary th, .summary td { padding: .4rem .3rem; white-space: normal }
      .summary td.right { white-space: nowrap }
    }
    @media print {
      :root { color-scheme: light }
      @page { margin: 18mm 16mm }
      body { max-width: none; padding: 0; font-size: 10.5pt }
      .skip, .back { display: none }
      pre, samp, code { white-space: pre-wrap; overflow-wrap: anywhere }
      pre, .scroll { overflow: visible }
      pre { font-size: 8.5pt }
      .outputs { grid-template-columns: minmax(0, 1fr) }
      .listing code { min-width: 0 }
      .line { padding-left: 3.85rem; text-indent: -3.85rem }
      .line::before { position: static; text-indent: 0 }
      h1, h2, h3, h4, h5, h6, figcaption, .case, .label { break-after: avoid }
      .line, .remark, .values pre, tr, img { break-inside: avoid }
      a { color: inherit; text-decoration: none }
      .result, .result.passed, mark, .line.wrong, .hint, thead th { print-color-adjust: exact }
    }
    """
}
