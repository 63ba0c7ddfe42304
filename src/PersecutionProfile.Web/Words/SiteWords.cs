using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;
using PersecutionProfile.Content;
using PersecutionProfile.Content.BaseFacts;

namespace PersecutionProfile.Web.Words;

/// <summary>
/// Everything the site says itself, in one language: the compiler misses none. What stands in square brackets in a sentence is
/// a link; see <see cref="Linked"/>.
/// </summary>
public sealed record SiteWords
{
    // A character that no text has.
    private const string Hole = "\uE000";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The names of countries as sentences of this language need them.</summary>
    public required Func<Country, CountryName> NameOf { get; init; }

    /// <summary>Between the items of a list.</summary>
    public required string Comma { get; init; }

    /// <summary>Between longer parts of a list.</summary>
    public required string Semicolon { get; init; }

    public required LayoutWords Layout { get; init; }

    public required PageWords Pages { get; init; }

    public required DateWords Dates { get; init; }

    public required CountriesWords Countries { get; init; }

    public required ProfileWords Profile { get; init; }

    public required FigureWords Figures { get; init; }

    public required RankingWords Rankings { get; init; }

    public required SourceWords Sources { get; init; }

    public required EntryWords Entries { get; init; }

    public required StoryWords Stories { get; init; }

    public required NewsWords News { get; init; }

    public required PrayWords Pray { get; init; }

    public required FormWords Forms { get; init; }

    public required CalendarWords Calendar { get; init; }

    public required HelpWords Help { get; init; }

    public required LetterWords Letter { get; init; }

    public required HomeWords Home { get; init; }

    public required SearchWords Search { get; init; }

    public required LanguageWords Languages { get; init; }

    /// <summary>The words of a site in this language; English where nobody has translated them.</summary>
    public static SiteWords In(string language) => English.Words;

    /// <summary>A sentence whose words in square brackets are links, in the order of their targets.</summary>
    public static IHtmlContent Linked(string sentence, params ReadOnlySpan<string> targets)
    {
        var html = Encode(sentence);
        foreach (var target in targets)
        {
            var (open, close) = (html.IndexOf('[', StringComparison.Ordinal), html.IndexOf(']', StringComparison.Ordinal));
            html = $"{html[..open]}<a href=\"{Encode(target)}\">{html[(open + 1)..close]}</a>{html[(close + 1)..]}";
        }
        return new HtmlString(html);
    }

    /// <summary>A sentence about something that is a link.</summary>
    public static IHtmlContent Linked(Func<string, string> sentence, string name, LinkTarget target)
    {
        var link = $"<a href=\"{Encode(target.ToString())}\">{Encode(name)}</a>";
        return Fill(sentence, link);
    }

    public string PrayFor(Country country) => Pray.PrayFor(NameOf(country));

    /// <summary>A sentence with HTML in it.</summary>
    internal static IHtmlContent Fill(Func<string, string> sentence, string html) =>
        new HtmlString(Encode(sentence(Hole)).Replace(Encode(Hole), html, StringComparison.Ordinal));

    internal static string Encode(string text) => Encoder.Encode(text);

    public string Join(IEnumerable<string> items) => string.Join(Comma, items);
}

/// <summary>The site in words and addresses.</summary>
public static class SiteNames
{
    extension(SiteContent site)
    {
        public SiteWords Words => SiteWords.In(site.Settings.Language.Tag);

        /// <summary>A topic as a heading: "secret-believers" is "Secret believers".</summary>
        public string NameOf(Slug topic)
        {
            var words = topic.Value.Replace('-', ' ');
            return char.ToUpperInvariant(words[0]) + words[1..];
        }

        public string AddressOf(LinkTarget target) => site.AddressOf(target.ToString());

        /// <summary>A path with scheme and host, as others link to it.</summary>
        public string AddressOf(string path) => site.Settings.BaseUrl.GetLeftPart(UriPartial.Authority) + path;

        public string Direction => site.Settings.Language.IsRightToLeft ? "rtl" : "ltr";

        /// <summary>History and tabs show the site's name alone where that is safer.</summary>
        public string TitleOf(string page) =>
            site.Settings.HasDiscreetTitles || page == site.Settings.Name ? site.Settings.Name : $"{page} · {site.Settings.Name}";
    }
}
