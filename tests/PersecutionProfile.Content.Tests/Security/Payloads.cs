using System.Text;

namespace PersecutionProfile.Content.Tests.Security;

/// <summary>What attackers write into texts, by family.</summary>
internal static class Payloads
{
    private static readonly string[] Texts =
    [
        // Links whose scheme runs something
        "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java\tscript:alert(1))", "[x](java&#10;script:alert(1))",
        "[x](&#106;avascript:alert(1))", "[x](&#x6A;avascript&colon;alert(1))", "[x](javascript&#58;alert(1))",
        "[x](%6aavascript:alert(1))", "[x]( javascript:alert(1))", "[x](\u0001javascript:alert(1))",
        "[x](\u00a0javascript:alert(1))", "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](data:image/svg+xml,<svg onload=alert(1)>)", "[x](vbscript:msgbox(1))",
        "[x](file:///etc/passwd)", "[x](blob:https://a/b)", "[x](view-source:https://a)", "[x](//evil.example)",
        "[x](/\\evil.example)", "[x](\\\\evil.example)", "[x](https:evil.example)", "[x](http://a@evil.example)",
        "<javascript:alert(1)>", "<data:text/html,x>",
        "[x]: javascript:alert(1)\n\n[x]", "![x](javascript:alert(1))", "![x](https://evil.example/a.png)",
        "[![x](javascript:a)](javascript:b)", "[x](https://a.b \"onmouseover=alert(1)\")", "[x](<javascript:alert(1)>)",
        "mailto:a@b.c?subject=<script>", "[a](/a/../../etc/passwd)",
        // Elements and attributes
        "<script>alert(1)</script>", "<SCRIPT/SRC=//evil.example>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>",
        "<iframe src=javascript:alert(1)>",
        "<math><mtext></table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<a href=\"javascript:alert(1)\">x</a>", "<body onload=alert(1)>", "<base href=//evil.example>",
        "<meta http-equiv=refresh content=0;url=//evil.example>", "<link rel=stylesheet href=//evil.example>",
        "<form action=//evil.example><button>", "<style>@import'//evil.example'</style>",
        "\" onmouseover=\"alert(1)", "' autofocus onfocus='alert(1)", "\"><script>alert(1)</script>", "</title><script>",
        "</textarea>", "--><script>", "]]><script>", "<![CDATA[<script>]]>", "<!--", "<?php", "<%= 1 %>", "{{7*7}}", "@(1+1)",
        "</script><script>", "</main></body></html>",
        // Markdown that has attributes, and its edges
        "{onclick=alert(1)}", "# x {#y onclick=alert(1)}", "``` \"onclick=\n```", "~~~ javascript\n~~~",
        "[^a]: [x](javascript:a)\n", "[^a]", "::: note\n", "::: story <script>\n", "::: quote \" onclick=x\n", ":::\n",
        "| a | b |\n|-|-|\n| <script> | [x](javascript:a) |\n", "\n---\n", "\n> \n", "*[x]: <script>\n",
        // YAML that does more than it should
        "\n!!python/object/apply:os.system ['a']\n", "\na: &a [*a]\n", "\n<<: *a\n", "\n- - - - - - - - -\n", "\n? \n",
        "\n%YAML 9.9\n", "\n...\n", "\ntitle: |\n  <script>\n", "\ntitle: \"\\u0000\\ud800\"\n", "\ndate: 9999-12-31\n",
        "\npublish: 0001-01-01\n", "\nupdated: 99999-99-99\n", "\nvalue: 1e309\n", "\norder: -99999999999999999999\n",
        "\ncode: ZZ\n", "\naliases: [//evil.example, /../x, javascript:a]\n",
        "\nphoto: {file: ../../etc/passwd, alt: x, consent: given}\n", "\nlink: {label: x, url: javascript:alert(1)}\n",
        "\nnames-changed: [<script>, \"\\\" onclick=x\", (.*)+$]\n", "\nurl: javascript:alert(1)\n", "\nsources: [a, a, a]\n",
        // Spreadsheets, feeds and JSON
        "=HYPERLINK(\"//evil.example\")", "+cmd|' /C calc'!A0", "@SUM(1)", "\"},{\"a\":\"", "\\u003cscript\\u003e", "\u2028",
        "&entity;", "&#0;", "&#xD800;", "&#1114112;",
        // Letters
        "\u202E\u2066", "\u200B\u200D\u00AD", "\uFEFF", "\uFFFE\uFFFF", "e\u0301\uFFFE", "北\uFFFE",
        "\uFDD0\uD83F\uDFFE\uDBFF\uDFFF", "&#xFFFE;&#27;&#x1FFFF;", "\u0000", "\u0008\u001B[31m", "\u0085",
        "A\u0300\u0301\u0302\u0303", "𝕊", "ﷺ", "İıß", "\r", "\t",
    ];

    private static readonly byte[][] Bytes =
    [
        [0xFF], [0xFE, 0xFF], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF], [0xED, 0xA0, 0x80],
        [0xF4, 0x90, 0x80, 0x80], [0x80], [0xC3], [0xF8, 0x88, 0x80, 0x80, 0x80], [0], [0xEF, 0xBB, 0xBF],
    ];

    public static IReadOnlyList<byte[]> All { get; } = [.. Texts.Select(Encoding.UTF8.GetBytes), .. Bytes];

    /// <summary>Those that are text.</summary>
    public static IReadOnlyList<string> Words => Texts;
}
