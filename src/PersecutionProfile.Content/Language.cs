using System.Globalization;

namespace PersecutionProfile.Content;

/// <summary>A language in which the site, or an entry, is written.</summary>
/// <param name="Tag">As in names of files and addresses, where it has two letters.</param>
/// <param name="HtmlTag">What pages and feeds call it (BCP 47).</param>
/// <param name="OwnName">What those who speak it call it.</param>
public sealed record Language(string Tag, string HtmlTag, bool IsRightToLeft, string OwnName, string EnglishName)
{
    public static Language English { get; } = new("en", "en", false, "English", "English");

    /// <summary>Those in which the site itself speaks.</summary>
    public static ImmutableArray<Language> Shipped { get; } =
    [
        English,
        new("ar", "ar", true, "العربية", "Arabic"),
        new("fa", "fa", true, "فارسی", "Persian"),
        new("ko", "ko", false, "한국어", "Korean"),
        new("es", "es", false, "Español", "Spanish"),
        new("fr", "fr", false, "Français", "French"),
        new("pt", "pt", false, "Português", "Portuguese"),
        new("zh", "zh-Hans", false, "简体中文", "Chinese"),
    ];

    /// <summary>The tags of those shipped, as a sentence lists them.</summary>
    internal static string Tags => string.Join(", ", Shipped.Select(language => $"`{language}`"));

    /// <summary>One of those shipped; null for any other tag.</summary>
    public static Language? Find(string? tag) => Shipped.FirstOrDefault(language => language.Tag == tag);

    /// <summary>Any language that has a culture, for an original in it; the shipped ones are themselves.</summary>
    public static bool TryMake(string tag, out Language language)
    {
        language = English;
        try
        {
            var culture = CultureInfo.GetCultureInfo(tag, predefinedOnly: true);
            language = Find(culture.Name)
                ?? new(culture.Name, culture.Name, culture.TextInfo.IsRightToLeft, culture.NativeName, culture.EnglishName);
            return culture.Name.Length > 0;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }

    public bool Equals(Language? other) => Tag == other?.Tag;

    public override int GetHashCode() => Tag.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Tag;
}
