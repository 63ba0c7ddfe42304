using System.Collections.Concurrent;
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

    private static readonly ConcurrentDictionary<(string Language, string Original), SiteWords> Made = [];

    /// <summary>The language of the site's original, in which facts and what is not translated stand.</summary>
    public Language Original { get; private init; } = Language.English;

    public required Language Language { get; init; }

    /// <summary>The names of countries as sentences of this language need them.</summary>
    public required Func<Country, CountryName> NameOf { get; init; }

    /// <summary>Between the items of a list.</summary>
    public required string Comma { get; init; }

    /// <summary>Between longer parts of a list.</summary>
    public required string Semicolon { get; init; }

    /// <summary>Behind what introduces something, with the space that follows.</summary>
    public string Colon { get; init; } = ": ";

    /// <summary>Ends a sentence.</summary>
    public string Stop { get; init; } = ".";

    /// <summary>Around the title of a publication.</summary>
    public string Quotes { get; init; } = "“”";

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

    public required TogetherWords Together { get; init; }

    public required FormWords Forms { get; init; }

    public required KitWords Kit { get; init; }

    public required CopyWords Copies { get; init; }

    public required CalendarWords Calendar { get; init; }

    public required BookWords Book { get; init; }

    public required HelpWords Help { get; init; }

    public required LetterWords Letter { get; init; }

    public required HomeWords Home { get; init; }

    public required SearchWords Search { get; init; }

    public required StickWords Stick { get; init; }

    public required LanguageWords Languages { get; init; }

    /// <summary>The words of an edition; English where nobody has translated them.</summary>
    public static SiteWords In(Language language, Language original) =>
        Made.GetOrAdd((language.Tag, original.Tag), _ => (Find(language.Tag) ?? English.Words) with { Original = original });

    /// <summary>Null for a language that the site does not speak.</summary>
    public static SiteWords? Find(string language) => language switch
    {
        "en" => English.Words,
        "ar" => Arabic.Words,
        "es" => Spanish.Words,
        "fa" => Persian.Words,
        "fr" => French.Words,
        "ko" => Korean.Words,
        "pt" => Portuguese.Words,
        "zh" => Chinese.Words,
        _ => null,
    };

    /// <summary>Words of an entry, marked where they stand in another language.</summary>
    public IHtmlContent Of(Entry entry, string text) => Marked(entry.Language, text);

    /// <summary>A fact, or the name or the words of somebody else, as the original has them.</summary>
    public IHtmlContent AsWritten(string text) => Marked(Original, text);

    /// <summary>Plain facts, each in this language where the edition says it.</summary>
    public IHtmlContent Facts(SiteContent site, IEnumerable<string> facts) => new HtmlString(
        string.Join(Comma, facts.Select(fact => site.FactWords(fact) is { } words ? Encode(words) : Html(Original, fact))));

    /// <summary>The value of the attribute <c>lang</c> of what stands in a language; null where the page says it.</summary>
    public string? TagOf(Language language) => language == Language ? null : language.HtmlTag;

    /// <summary>The same for <c>dir</c>.</summary>
    public string? DirectionOf(Language language) =>
        language.IsRightToLeft == Language.IsRightToLeft ? null : language.IsRightToLeft ? "rtl" : "ltr";

    public IHtmlContent Marked(Language language, string text) => new HtmlString(Html(language, text));

    public IHtmlContent Of(FigureDefinition definition) => Marked(definition.Language, definition.Label);

    public IHtmlContent Topic(SiteContent site, Slug topic) =>
        Marked(site.TopicWords(topic) is null ? Original : Language, site.NameOf(topic));

    /// <summary>
    /// What a source's figure needs to be read, on a profile; in an edition it stands on the figure's page alone, as nobody
    /// translates it.
    /// </summary>
    public string Note(string note) => Language == Original ? note : "";

    /// <summary>What a language is called in this one, or else in itself.</summary>
    public string NameOfLanguage(Language language) => language == Language.English ? Languages.English : language.OwnName;

    /// <summary>The title of a publication, as written.</summary>
    public IHtmlContent Quoted(string title) => new HtmlString($"{Quotes[0]}{Html(Original, title)}{Quotes[1]}");

    /// <summary>Text that is HTML already, as a block.</summary>
    public IHtmlContent Block(Entry entry, string html) => new HtmlString(
        entry.Language == Language || html.Length == 0
            ? html
            : $"<div lang=\"{entry.Language.HtmlTag}\" dir=\"{(entry.Language.IsRightToLeft ? "rtl" : "ltr")}\">{html}</div>");

    /// <summary>A figure's value; words in place of a number that this language does not know are as written.</summary>
    public IHtmlContent Value(Figure figure, int room = int.MaxValue)
    {
        var number = Figures.Number(figure).Shorten(room);
        return Figures.IsAsWritten(figure.Value) ? AsWritten(number) : Marked(Language, number);
    }

    /// <summary>A sentence with words of others in it.</summary>
    public IHtmlContent Said(Func<string, string> sentence, string asWritten) => Fill(sentence, Html(Original, asWritten));

    /// <summary>Those of several entries, each once.</summary>
    public IEnumerable<string> TranslationNotes(IEnumerable<Entry> entries) =>
        entries.Select(TranslationNote).Where(note => note.Length > 0).Distinct();

    /// <summary>Who translated an entry, and who has looked at it; empty for an original.</summary>
    public string TranslationNote(Entry entry)
    {
        if (entry.Translation is not { } translation)
            return "";
        var by = translation.By == Drafter.Machine ? Languages.ByMachine : Languages.ByPerson;
        var reviewed = translation is { ReviewedBy: { Length: > 0 } reviewer }
            ? translation.Reviewed is { } date ? Languages.ReviewedOn(reviewer, Dates.Of(date)) : Languages.Reviewed(reviewer)
            : Languages.NotReviewed;
        return $"{by} {reviewed}";
    }

    /// <summary>The text of an entry, with a note at each part whose original is newer.</summary>
    public string WithOlder(Entry entry)
    {
        var html = entry.Body.Html;
        foreach (var section in entry.Translation?.Older ?? [])
        {
            var anchor = section.Anchor is { } id ? html.IndexOf($" id=\"{id}\"", StringComparison.Ordinal) : -1;
            var at = anchor < 0 ? 0 : html.IndexOf("</h", anchor, StringComparison.Ordinal) is var end && end >= 0
                ? html.IndexOf('>', end) + 1
                : 0;
            if (section.Kind == SectionKind.Text)
                html = html.Insert(at, $"<p class=\"note\">{Encode(Languages.SectionOlder)}</p>");
        }
        return html;
    }

    private string Html(Language language, string text) => language == Language || text.Length == 0
        ? Encode(text)
        : DirectionOf(language) is { } direction
            ? $"<bdi lang=\"{language.HtmlTag}\" dir=\"{direction}\">{Encode(text)}</bdi>"
            : $"<bdi lang=\"{language.HtmlTag}\">{Encode(text)}</bdi>";

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

    /// <summary>A sentence about something of others that is a link.</summary>
    public IHtmlContent Linked(Func<string, string> sentence, string name, LinkTarget target)
    {
        var link = $"<a href=\"{Encode(target.ToString())}\">{Html(Original, name)}</a>";
        return Fill(sentence, link);
    }

    /// <summary>Who published what some entries rest on, each once; empty when they name nobody.</summary>
    public string SourcesOf(IEnumerable<Entry> entries)
    {
        var publishers = entries.SelectMany(entry => entry.Sources).Select(source => source.Publisher).Distinct().ToArray();
        return publishers.Length == 0 ? "" : $"{Sources.Several} {string.Join(Semicolon, publishers)}";
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
        public SiteWords Words => SiteWords.In(site.Settings.Language, site.Original.Settings.Language);

        /// <summary>A topic as a heading: "secret-believers" is "Secret believers".</summary>
        public string NameOf(Slug topic)
        {
            if (site.TopicWords(topic) is { } known)
                return known;
            var words = topic.Value.Replace('-', ' ');
            return char.ToUpperInvariant(words[0]) + words[1..];
        }

        /// <summary>Stories in the language of the site before others.</summary>
        public ImmutableArray<Story> SpokenFirst(ImmutableArray<Story> stories) =>
            site.IsOriginal ? stories : [.. stories.OrderByDescending(site.Speaks)];

        public string AddressOf(LinkTarget target) => site.AddressOf(target.ToString());

        /// <summary>A path with scheme and host, as others link to it.</summary>
        public string AddressOf(string path) => site.Settings.BaseUrl.GetLeftPart(UriPartial.Authority) + site.Addresses.PathTo(path);

        public string Direction => site.Settings.Language.IsRightToLeft ? "rtl" : "ltr";

        /// <summary>History and tabs show the site's name alone where that is safer.</summary>
        public string TitleOf(string page) =>
            site.Settings.HasDiscreetTitles || page == site.Settings.Name ? site.Settings.Name : $"{page} · {site.Settings.Name}";
    }
}
