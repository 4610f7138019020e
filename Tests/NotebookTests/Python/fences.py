"""Finds the fenced code blocks of documents with cmark-gfm.

Reads a JSON list of documents; writes for each the blocks that have an info string: the line of the
opening fence, the info string's first word, and the text.
"""

import html
import json
import re
import sys

from cmarkgfm.cmark import Options, markdown_to_html

BLOCK = re.compile(
    r'<pre data-sourcepos="(\d+):[^"]*"><code class="language-([^"]*)">(.*?)</code></pre>', re.S
)


def fences(document):
    rendered = markdown_to_html(document, Options.CMARK_OPT_SOURCEPOS)
    return [
        [int(line), html.unescape(word), html.unescape(text)]
        for line, word, text in BLOCK.findall(rendered)
    ]


json.dump([fences(document) for document in json.load(sys.stdin)], sys.stdout)
