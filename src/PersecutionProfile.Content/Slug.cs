using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Content;

/// <summary>The last part of an entry's address: lower-case ASCII letters, digits and single hyphens, at most 100 characters.</summary>
public readonly partial record struct Slug : IComparable<Slug>
{
    private Slug(string value) => Value = value;

    public string Value { get; }

    public static bool TryParse([NotNullWhen(true)] string? text, out Slug slug)
    {
        var valid = text is { Length: <= 100 } && Form().IsMatch(text);
        slug = valid ? new Slug(text!) : default;
        return valid;
    }

    public static Slug Parse(string text) =>
        TryParse(text, out var slug) ? slug : throw new FormatException($"“{text}” is not a slug.");

    /// <summary>The nearest slug to a text in any script; false when nothing of it can be written in ASCII letters.</summary>
    public static bool TryMake(string text, out Slug slug)
    {
        var ascii = Diacritics.Remove(text)
            .ToLowerInvariant()
            .Replace("'", "", StringComparison.Ordinal)
            .Replace("’", "", StringComparison.Ordinal);
        var hyphened = NotAllowed().Replace(ascii, "-").Trim('-');
        return TryParse(hyphened[..Math.Min(hyphened.Length, 100)].Trim('-'), out slug);
    }

    public int CompareTo(Slug other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotAllowed();
}
