namespace PersecutionProfile.Content;

/// <summary>Somebody whom an entry tells about.</summary>
/// <param name="Name">As the text writes it.</param>
/// <param name="IsChanged">Whether that is a cover name.</param>
/// <param name="Consent">Null when nothing is said of it.</param>
/// <param name="PublishedBy">The source that has told of the person by this name; null when none is named.</param>
/// <param name="ReviewBy">When the person must be asked again; null when nothing is said.</param>
public sealed record Person(string Name, bool IsChanged, PersonConsent? Consent, Source? PublishedBy, DateOnly? ReviewBy);

/// <summary>Why somebody may be told about.</summary>
public enum PersonConsent
{
    Given,
    PublicCampaign,
}
