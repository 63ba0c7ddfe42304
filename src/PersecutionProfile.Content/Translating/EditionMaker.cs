using System.Globalization;
using PersecutionProfile.Content.BaseFacts;

namespace PersecutionProfile.Content.Translating;

/// <summary>Makes a snapshot in another language: the same facts, the words of that language where there are any.</summary>
internal sealed class EditionMaker
{
    private readonly SiteContent original;
    private readonly EditionWords words;
    private readonly Dictionary<Slug, string?> names = [];

    private EditionMaker(SiteContent original, EditionWords words) => (this.original, this.words) = (original, words);

    public static SiteContent Make(SiteContent original, EditionWords words) => new EditionMaker(original, words).Make();

    private SiteContent Make()
    {
        var (language, settings) = (words.Language, words.Settings);
        var edition = new SiteContent(
            original,
            words,
            original.Settings with
            {
                Language = language,
                Name = settings.Name ?? original.Settings.Name,
                Tagline = settings.Tagline ?? original.Settings.Tagline,
                ExitUrl = settings.ExitUrl ?? original.Settings.ExitUrl,
                Licence = settings.Licence ?? original.Settings.Licence,
                Hosting = settings.Hosting ?? original.Settings.Hosting,
                Publisher = settings.Publisher ?? original.Settings.Publisher,
            },
            original.FigureDefinitions.Select(Translate),
            [.. original.Days.Select(day => words.Days.GetValueOrDefault(day.Key, day))],
            // Prayers that are not translated are read in the original.
            [.. original.Entries.Where(entry => entry is not PrayerPoint || words.Entries.ContainsKey(entry.File)).Select(Translate)],
            StringComparer.Create(CultureInfo.GetCultureInfo(language.HtmlTag), ignoreCase: false));
        // Where they lead is known when all that is translated is.
        foreach (var entry in edition.Entries)
        {
            entry.FillLinks(entry.Body.WithPaths(edition.Addresses.PathTo));
            if (entry is HelpAction { Link: { } link } action)
                action.FillLink(link with { Target = edition.Addresses.PathTo(link.Target) });
        }
        return edition;
    }

    /// <summary>A copy, whose links may lead elsewhere than those of the original.</summary>
    private Entry Translate(Entry entry) => Replace(entry) switch
    {
        { Corrections.IsEmpty: true } translated => translated,
        var translated => translated with
        {
            Corrections = [.. translated.Corrections.Select(correction => Translate(correction, translated))],
        },
    };

    private Entry Replace(Entry entry) => (words.Entries.GetValueOrDefault(entry.File) ?? entry) switch
    {
        Country country => country with
        {
            Title = country.Title != entry.Title ? country.Title : NameOf(country.Slug) ?? country.Title,
            Basics = [.. country.Basics.Select(fact => fact with { Countries = Translate(fact.Countries) })],
            Figures = [.. country.Figures.Select(Translate)],
        },
        Story story => story with { Countries = Translate(story.Countries) },
        PrayerPoint point => point with { Countries = Translate(point.Countries), Story = ((PrayerPoint)entry).Story },
        HelpAction action => action with
        {
            Countries = Translate(action.Countries),
            // The target has been looked up in the original.
            Link = ((HelpAction)entry).Link is { } link ? link with { Label = action.Link?.Label ?? link.Label } : null,
        },
        var other => other with { },
    };

    private FigureDefinition Translate(FigureDefinition definition) => words.Figures.GetValueOrDefault(definition.Name, definition);

    private Figure Translate(Figure figure) => figure with { Definition = Translate(figure.Definition) };

    private FigureGroup Translate(FigureGroup group) => new(Translate(group.Definition), [.. group.Figures.Select(Translate)]);

    private Correction Translate(Correction correction, Entry entry) => correction with
    {
        Figure = correction.Figure is { } figure ? Translate(figure) : null,
        Language = correction.Language ?? entry.Language,
    };

    private ImmutableArray<CountryMention> Translate(ImmutableArray<CountryMention> mentions) =>
        [.. mentions.Select(mention => mention with { Name = NameOf(mention.Slug) ?? mention.Name })];

    /// <summary>The title that a translation gives a country, or else what CLDR calls it; null where neither is.</summary>
    private string? NameOf(Slug country)
    {
        if (names.TryGetValue(country, out var known))
            return known;
        var profile = original.FindCountry(country);
        var translated = profile is null ? null : words.Entries.GetValueOrDefault(profile.File);
        return names[country] = translated is not null && translated.Title != profile!.Title ? translated.Title
            : (profile?.Code ?? CodeOf(country)) is { } code ? CountryNames.Of(code, words.Language.Tag)
            : null;
    }

    private static CountryCode? CodeOf(Slug country) =>
        CountryCode.TryParse(BaseFacts.BaseFacts.Find(country)?.Code, out var code) ? code : null;
}
