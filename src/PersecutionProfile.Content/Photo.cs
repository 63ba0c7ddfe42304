using PersecutionProfile.Content.Photos;

namespace PersecutionProfile.Content;

/// <summary>A photo that stands beside its entry.</summary>
/// <param name="Path">The file inside the content folder.</param>
/// <param name="Picture">What is shown of it.</param>
public sealed record Photo(string Path, PhotoRole Role, string Alt, string Caption, string Credit, PhotoConsent Consent, CleanPhoto Picture)
{
    public string File => Path[(Path.LastIndexOf('/') + 1)..];
}

/// <summary>Where on the page a photo stands.</summary>
public enum PhotoRole
{
    Body,
    Lead,
    Leader,
}

/// <summary>Why the photo may be shown.</summary>
public enum PhotoConsent
{
    Given,
    NotNeeded,
    NoFaces,
    PublicDomain,
}
