using System.Text;

namespace PersecutionProfile.Content;

/// <summary>A rendered body: safe HTML whose links all lead somewhere, and the same as plain text.</summary>
public sealed record Prose(string Html, string Text, ImmutableArray<Heading> Headings)
{
    public static Prose Empty { get; } = new("", "", []);

    /// <summary>The anchors of its notes and of the marks that lead to them.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>What people are quoted with, in the order of the text.</summary>
    public ImmutableArray<Quotation> Quotations { get; init; } = [];

    public bool IsEmpty => Html.Length == 0;

    /// <summary>For a text that stands on its page once more.</summary>
    public string HtmlWithoutAnchors => Rewrite(mark => mark.Kind == ProseMarkKind.Anchor ? "" : null);

    /// <summary>What stands between the other forms of it and <see cref="Html"/>, in the order in which it stands there.</summary>
    internal ImmutableArray<ProseMark> Marks { get; init; } = [];

    /// <summary>
    /// The same without links, anchors and pictures, for a file that is read without the site; citations keep their numbers.
    /// </summary>
    /// <param name="deeper">By how many levels its headings stand deeper, down to 6.</param>
    public string OfflineHtml(int deeper = 0) =>
        Rewrite(mark => mark.Kind == ProseMarkKind.HeadingLevel ? $"{Math.Min(6, Html[mark.Start] - '0' + deeper)}" : "");

    /// <summary>The same with other paths in its links to this site.</summary>
    /// <param name="pathTo">Null takes the link from around its words.</param>
    internal Prose WithPaths(Func<string, string?> pathTo)
    {
        const string Href = " href=\"/";
        if (!Html.Contains(Href, StringComparison.Ordinal))
            return this;
        var (html, copied) = (new StringBuilder(Html.Length), 0);
        var marks = ImmutableArray.CreateBuilder<ProseMark>(Marks.Length);
        var isTaken = false;
        foreach (var mark in Marks)
        {
            html.Append(Html, copied, mark.Start - copied);
            copied = mark.Start + mark.Length;
            var tag = Html[mark.Start..copied];
            var start = tag.StartsWith("<a ", StringComparison.Ordinal) ? tag.IndexOf(Href, StringComparison.Ordinal) : -1;
            if (start >= 0)
            {
                start += Href.Length - 1;
                var end = tag.IndexOf('"', start);
                var path = pathTo(tag[start..end]);
                isTaken = path is null;
                tag = isTaken ? "" : $"{tag[..start]}{path}{tag[end..]}";
            }
            else if (isTaken && tag == "</a>")
                (isTaken, tag) = (false, "");
            if (tag.Length == 0)
                continue;
            marks.Add(mark with { Start = html.Length, Length = tag.Length });
            html.Append(tag);
        }
        return this with { Html = html.Append(Html, copied, Html.Length - copied).ToString(), Marks = marks.ToImmutable() };
    }

    private string Rewrite(Func<ProseMark, string?> replace)
    {
        var html = new StringBuilder(Html.Length);
        var copied = 0;
        foreach (var mark in Marks)
        {
            if (replace(mark) is not { } other)
                continue;
            html.Append(Html, copied, mark.Start - copied).Append(other);
            copied = mark.Start + mark.Length;
        }
        return html.Append(Html, copied, Html.Length - copied).ToString();
    }
}

internal readonly record struct ProseMark(ProseMarkKind Kind, int Start, int Length);

internal enum ProseMarkKind
{
    /// <summary>A link's tags, a picture: what only stands there where something can be followed.</summary>
    Online,
    Anchor,
    HeadingLevel,
}

/// <summary>Somebody's own words, as plain text.</summary>
/// <param name="Speaker">Who said it, as the editor wrote it; empty when the text around it says so.</param>
public sealed record Quotation(string Words, string Speaker);

/// <summary>A heading of a body, level 2 to 6, with the anchor it can be linked by.</summary>
public sealed record Heading(int Level, string Id, string Text);
