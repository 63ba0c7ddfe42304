using PersecutionProfile.Content.Photos;

namespace PersecutionProfile.Content;

/// <summary>A photo that stands beside its entry.</summary>
/// <param name="Path">The file inside the content folder.</param>
/// <param name="Picture">What is shown of it.</param>
public sealed record Photo(string Path, PhotoRole Role, string Alt, string Caption, string Credit, PhotoConsent Consent, MadePhoto Picture)
{
    public string File => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>What is served of it: under its own name first.</summary>
    public ImmutableArray<PhotoFile> Files { get; init; } = [];
}

/// <summary>A form of a photo under its entry's address.</summary>
public sealed record PhotoFile(string Name, PhotoForm Form);

/// <summary>What is served at the address of a photo's form.</summary>
public sealed record ServedPhoto(MadePhoto Picture, PhotoForm Form)
{
    public byte[] Read() => Picture.Read(Form);
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
