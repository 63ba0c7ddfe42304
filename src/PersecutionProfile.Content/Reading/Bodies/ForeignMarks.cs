using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading.Bodies;

/// <summary>
/// Signs that mean something in word processors, messengers, wikis, forums and other kinds of Markdown, and nothing here.
/// </summary>
internal static partial class ForeignMarks
{
    /// <summary>What they begin with.</summary>
    public const string Signs = "{[^=~&:'\\¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Null for a sign that is meant as it stands.</summary>
    public static string? Explain(string markdown, int at)
    {
        var (form, remedy) = markdown[at] switch
        {
            '{' => (Braces(), "Delete it: such instructions are not known here."),
            '[' when WordComment().IsMatch(markdown, at) =>
                (WordComment(), "Word leaves it where somebody wrote a comment, with the first letters of their name: delete it."),
            '[' => (Brackets(), "Delete such signs: they were meant for another program."),
            '^' => (Raised(), "Raised words are not known here: type `²` or another raised character, or delete the signs."),
            '=' => (Highlight(), "Marked words are not known here: write `**words**` for strong emphasis, or begin a heading with `##`."),
            '~' => (Tildes(), "Words between these signs are neither struck out nor lowered here: delete the signs."),
            '&' => (Entity(), "Type the character that is meant, for `&nbsp;` a space."),
            ':' => (Shortcode(), "Put the little picture itself there, or leave it out."),
            '\'' => (WikiEmphasis(), "Write `*words*` for emphasis, `**words**` for strong emphasis."),
            '\\' => (BackslashAtEnd(), "It makes a new line only where another line follows: delete it."),
            _ => (NoteNumber(), CiteInstead),
        };
        return form.Match(markdown, at) is { Success: true } mark ? See(mark.Value.TrimEnd(), remedy) : null;
    }

    /// <summary>The same for an entity, of which visitors see a sign: <c>&amp;amp;nbsp;</c>, <c>&amp;lt;br&amp;gt;</c>.</summary>
    public static string? ExplainEntity(string markdown, int at) =>
        EntityTwice().Match(markdown, at) is { Success: true } twice
            ? See($"&{twice.Groups[1].Value}", "Type the character that is meant, for `&nbsp;` a space.")
            : TagOfEntities().Match(markdown, at) is { Success: true } tag
                ? See($"<{tag.Groups[1].Value}>", "Delete it: HTML is not used here.")
                : null;

    public const string CiteInstead =
        "To cite a source, write its key from `sources.yml`, such as `[^open-doors]`: the page numbers its sources by itself.";

    public static string See(string mark, string remedy) => $"Visitors see `{mark}` as it stands. {remedy}";

    // Attributes and templates of other kinds of Markdown, wikis and forms; fields of Word.
    [GeneratedRegex(
        @"\G(\{[.#:][A-Za-z][^{}\n]{0,80}\}|\{[a-z-]+=[^{}\n]{1,80}\}|\{\{[^{}\n]{1,200}\}\}|\{ ?(PAGE|PAGEREF|REF|HYPERLINK|TOC|SEQ|DATE|MERGEFIELD|INCLUDEPICTURE)\b[^{}\n]{0,200}\})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Braces();

    // A table of contents; pictures of mail programs and Word; marks of forums; buttons of a wiki's page; boxes to tick.
    [GeneratedRegex(
        @"\G\[(TOC|(image|cid|video|embed|gallery|caption):?[^\[\]\n]{0,100}|/?(b|i|u|url|quote|img|list|color|size)(=[^\[\]\n]{0,200})?\](?=[^\[\n]*\[/)[^\[\n]*\[/[a-z]+|edit|(citation|source) needed)\](?![(\[:])|\G(?<=[-*+.)] )\[[ xX]\](?= )",
        RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\G\[[A-Z]{2,3}[0-9]{1,3}\](?![(:])", RegexOptions.CultureInvariant)]
    private static partial Regex WordComment();

    [GeneratedRegex(@"\G(?<!\[)\^[\p{L}\p{N}]{1,10}\^", RegexOptions.CultureInvariant)]
    private static partial Regex Raised();

    [GeneratedRegex(@"\G(?<![=\w])={2,4} ?[^\s=][^=\n]{0,200}={2,4}(?![=\w])", RegexOptions.CultureInvariant)]
    private static partial Regex Highlight();

    [GeneratedRegex(@"\G(?<!~)~[^\s~](?:[^~\n]{0,100}[^\s~])?~(?!~)", RegexOptions.CultureInvariant)]
    private static partial Regex Tildes();

    [GeneratedRegex(@"\G&(nbsp|[lr][sd]quo|[nm]dash|hellip|quot|apos|amp|lt|gt)\b(?!=)", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex(@"\G(?<![\w:/]):[a-z][a-z_]{2,30}:(?![\w:])", RegexOptions.CultureInvariant)]
    private static partial Regex Shortcode();

    [GeneratedRegex(@"\G(?<!')'''[^'\s][^'\n]{0,200}'''(?!')", RegexOptions.CultureInvariant)]
    private static partial Regex WikiEmphasis();

    [GeneratedRegex(@"\G\\[ \t]*(\z|\n[ \t]*(\n|\z))", RegexOptions.CultureInvariant)]
    private static partial Regex BackslashAtEnd();

    // Behind a word or the end of a sentence; "km²" and "mile³" are measures.
    [GeneratedRegex(
        @"\G(?<=\p{L}{4}|[.,;:!?""”’)\]])(?<!miles?|feet|inch|metre|meter|yards?)[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]*(?![\w/])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoteNumber();

    [GeneratedRegex(@"\G&amp;((nbsp|[lr][sd]quo|[nm]dash|hellip|quot|apos|amp|lt|gt|#[0-9]{1,6});)", RegexOptions.CultureInvariant)]
    private static partial Regex EntityTwice();

    [GeneratedRegex(
        @"\G&lt;(/?(a|b|br|div|em|h[1-6]|i|li|p|span|strong|sup|u|ul)( [^&<>\n]{0,200})?/?)&gt;", RegexOptions.CultureInvariant)]
    private static partial Regex TagOfEntities();
}
