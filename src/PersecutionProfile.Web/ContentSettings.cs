using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Web;

/// <summary>Where the content stands; the section <c>Content</c> of the configuration.</summary>
public sealed class ContentSettings
{
    /// <summary>Relative to where the person stands.</summary>
    public string Folder { get; set; } = "content";

    /// <summary>Whether drafts, future and expired entries are shown, marked; on in Development only.</summary>
    public bool ShowDrafts { get; set; }

    /// <summary>A file to write all findings of the running site to, outside what is served; empty for none.</summary>
    public string FindingsFile { get; set; } = "";

    /// <summary>A file of real names that <c>check</c> looks for, outside the content folder; empty for none.</summary>
    public string ProtectedNames { get; set; } = "";

    /// <summary>Whether the system's file events are used; without them changes wait for the next scan.</summary>
    public bool Watch { get; set; } = true;

    /// <summary>How often everything is looked at, whatever the events said.</summary>
    public double ScanSeconds { get; set; } = 3;

    /// <exception cref="ContentException">There is no such folder.</exception>
    public ContentReader Open()
    {
        var folder = Path.GetFullPath(Folder);
        return Directory.Exists(folder)
            ? new ContentReader(folder, ShowDrafts)
            : throw new ContentException($"There is no content folder “{folder}”. Stand in the folder that has it, or name it: --content FOLDER");
    }
}

/// <summary>A reason, in a sentence for a person, why the program cannot go on.</summary>
public sealed class ContentException(string message) : Exception(message);
