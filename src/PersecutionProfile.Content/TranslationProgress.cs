namespace PersecutionProfile.Content;

/// <summary>How far the public entries of a site are translated into one of its languages.</summary>
/// <param name="Entries">Countries by name, the newest stories first, then prayers, ways to help and pages.</param>
public sealed record TranslationProgress(Language Language, ImmutableArray<TranslatedEntry> Entries)
{
    /// <summary>Without those that are begun.</summary>
    public IEnumerable<TranslatedEntry> Translated => Entries.Where(entry => entry is { Translation: not null, IsBegun: false });

    /// <summary>Those whose original says something otherwise by now.</summary>
    public IEnumerable<TranslatedEntry> Older => Translated.Where(entry => !entry.Translation!.Older.IsEmpty);

    /// <summary>Those that nobody who speaks the language is said to have compared with the original.</summary>
    public IEnumerable<TranslatedEntry> Unreviewed => Translated.Where(entry => entry.Translation!.ReviewedBy.Length == 0);

    /// <summary>Drafts, and what cannot be read.</summary>
    public IEnumerable<TranslatedEntry> Begun => Entries.Where(entry => entry.IsBegun);

    public IEnumerable<TranslatedEntry> Missing => Entries.Where(entry => entry is { Translation: null, IsBegun: false });

    /// <summary>In the order in which the site lists its languages.</summary>
    public static ImmutableArray<TranslationProgress> Of(SiteContent site) =>
        [.. site.Settings.Languages.Skip(1).Select(language => Of(site.Original, language))];

    private static TranslationProgress Of(SiteContent original, Language language)
    {
        var words = original.Translations.Words.Single(words => words.Language == language);
        Entry[] ordered =
            [.. original.Countries, .. original.Stories, .. original.PrayerPoints, .. original.HelpActions, .. original.Pages];
        return new(language, [.. ordered.Where(entry => entry.HiddenBecause is null).Select(Of)]);

        TranslatedEntry Of(Entry entry)
        {
            return words.Entries.GetValueOrDefault(entry.File) is { Translation: { } translation } own
                ? new(entry, own.File, translation, own.HiddenBecause is not null)
                : words.Begun.TryGetValue(entry.File, out var file)
                ? new(entry, file, null, IsBegun: true)
                : new(entry, FileOf(entry, language), null, IsBegun: false);
        }
    }

    /// <summary>Where a translation goes: beside its original, with the letters of the language before the ending.</summary>
    internal static string FileOf(Entry original, Language language) => $"{original.File[..^".md".Length]}.{language}.md";
}

/// <summary>An entry of the original, and what there is of it in a language.</summary>
/// <param name="File">That of the translation, or the one that it would have.</param>
/// <param name="IsBegun">Whether the translation has a file, and the public does not see it.</param>
public sealed record TranslatedEntry(Entry Original, string File, Translation? Translation, bool IsBegun);
