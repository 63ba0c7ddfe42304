namespace PersecutionProfile.Content;

/// <summary>A photo that stands beside its entry.</summary>
/// <param name="Path">The file inside the content folder.</param>
public sealed record Photo(string File, string Path, PhotoRole Role, string Alt, string Caption, string Credit, PhotoConsent Consent);

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
