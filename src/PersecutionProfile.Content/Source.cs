using System.Text;

namespace PersecutionProfile.Content;

/// <summary>Where a figure or a statement comes from; from <c>sources.yml</c>.</summary>
/// <param name="Url">Null when the address is not known.</param>
/// <param name="Via">The source that this one retells.</param>
/// <param name="IsFirstHand">Whether the publisher counted or saw for itself.</param>
public sealed record Source(
    Slug Key,
    string Title,
    string Publisher,
    Uri? Url,
    PartialDate Date,
    DateOnly? Retrieved,
    Uri? Archived,
    Source? Via,
    bool IsFirstHand,
    string Note)
{
    /// <summary>The letter or digit that the publisher stands under in a list by letters, without an accent.</summary>
    public string Initial
    {
        get
        {
            var first = Diacritics.Remove(Publisher).EnumerateRunes().FirstOrDefault(Rune.IsLetterOrDigit);
            return Rune.ToUpperInvariant(first == default ? new Rune('0') : first).ToString();
        }
    }
}
