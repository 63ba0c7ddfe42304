using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Web;

/// <summary>Where the content stands; the section <c>Content</c> of the configuration.</summary>
public sealed class ContentSettings
{
    /// <summary>Relative to where the person stands.</summary>
    public string Folder { get; set; } = "content";

    /// <exception cref="ContentException">There is no such folder.</exception>
    public ContentReader Open()
    {
        var folder = Path.GetFullPath(Folder);
        return Directory.Exists(folder)
            ? new ContentReader(folder)
            : throw new ContentException($"There is no content folder “{folder}”. Stand in the folder that has it, or name it: --content FOLDER");
    }
}

/// <summary>A reason, in a sentence for a person, why the program cannot go on.</summary>
public sealed class ContentException(string message) : Exception(message);
