using System.ComponentModel.DataAnnotations;
using PersecutionProfile.Content.Photos;
using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Web.Settings;

/// <summary>Where the content stands; the section <c>Content</c> of the configuration.</summary>
public sealed class ContentSettings
{
    /// <summary>Relative to where the person stands.</summary>
    [MinLength(1, ErrorMessage = "It takes the path of a folder.")]
    public string Folder { get; set; } = "content";

    /// <summary>Whether drafts, future and expired entries are shown, marked; on in Development only.</summary>
    [AllowedValues(true, false, ErrorMessage = "It may be true or false.")]
    public bool ShowDrafts { get; set; }

    /// <summary>A file to write all findings of the running site to, outside what is served; empty for none.</summary>
    public string FindingsFile { get; set; } = "";

    /// <summary>A file of real names that <c>check</c> looks for, outside the content folder; empty for none.</summary>
    public string ProtectedNames { get; set; } = "";

    /// <summary>Whether the system's file events are used; without them changes wait for the next scan.</summary>
    [AllowedValues(true, false, ErrorMessage = "It may be true or false.")]
    public bool Watch { get; set; } = true;

    /// <summary>How often everything is looked at, whatever the events said.</summary>
    [Range(0.01, 86_400, ErrorMessage = "It takes a number of seconds from 0.01 to 86400.")]
    public double ScanSeconds { get; set; } = 3;

    /// <summary>Where the last good versions of files are kept for the next start; empty or "none" for nowhere.</summary>
    public string? State { get; set; }

    /// <summary>Whether a command reads the content, and no running site; no setting.</summary>
    internal bool IsOfCommand { get; set; }

    /// <summary>For a command. It remembers nothing, but finds the photos that the running site has made.</summary>
    /// <exception cref="ContentException">There is no such folder, or it may not be opened.</exception>
    public ContentReader Open(PhotoProcess photos)
    {
        var folder = ExistingFolder();
        var state = StateRoot is { } root ? new StateFolder(Path.GetFullPath(root), folder, isReadOnly: true) : null;
        return new ContentReader(folder, ShowDrafts, photos: new PhotoMaking(folder, photos, state));
    }

    /// <summary>
    /// For the running site, which remembers what it showed before it was started. A preview, which shows what is not public,
    /// does not.
    /// </summary>
    /// <exception cref="ContentException">There is no such folder, it may not be opened, or what is remembered would lie in it.</exception>
    public ContentReader OpenWithState(PhotoProcess photos)
    {
        if (IsOfCommand)
            return Open(photos);
        var folder = ExistingFolder();
        if (ShowDrafts || StateRoot is not { } root)
            return new ContentReader(folder, ShowDrafts, photos: new PhotoMaking(folder, photos));
        var state = new StateFolder(Path.GetFullPath(root), folder);
        var content = RealPath(folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        if ((RealPath(state.Folder) + Path.DirectorySeparatorChar).StartsWith(content, StringComparison.OrdinalIgnoreCase))
        {
            throw new ContentException(
                $"The state folder “{Path.GetFullPath(root)}” lies in the content folder, where it could be published or committed. Name another with the setting Content:State, or none.");
        }
        return new ContentReader(folder, state: state, photos: new PhotoMaking(folder, photos, state));
    }

    /// <summary>The whole path of the content folder.</summary>
    /// <exception cref="ContentException">There is none.</exception>
    public string ExistingFolder()
    {
        var folder = Path.GetFullPath(Folder);
        if (!Directory.Exists(folder))
            throw new ContentException(
                $"There is no content folder “{folder}”. Stand in the folder that has it, or name it: --content FOLDER");
        try
        {
            _ = Directory.EnumerateFileSystemEntries(folder).Any();
            return folder;
        }
        catch (UnauthorizedAccessException)
        {
            throw new ContentException($"The content folder “{folder}” may not be opened. Let whoever runs this program read it.");
        }
    }

    /// <summary>Where the workshop keeps texts that are not saved yet; null for nowhere.</summary>
    public string? UnsavedFolder =>
        StateRoot is { } root ? $"{new StateFolder(Path.GetFullPath(root), ExistingFolder(), isReadOnly: true).Folder}.unsaved" : null;

    /// <summary>Null for nowhere.</summary>
    private string? StateRoot =>
        (State ?? DefaultState()) is { Length: > 0 } root && !root.Equals("none", StringComparison.OrdinalIgnoreCase) ? root : null;

    /// <summary>What systemd gives the service (it may name several), or the user's own.</summary>
    private static string DefaultState()
    {
        if (Environment.GetEnvironmentVariable("STATE_DIRECTORY") is { Length: > 0 } folders)
            return folders.Split(':')[0];
        var own = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return own.Length > 0 ? Path.Combine(own, "persecution-profile") : "";
    }

    /// <summary>Without symbolic links, as far as it exists.</summary>
    /// <summary>Whether a path lies in the content folder, which others get copies of.</summary>
    public bool Holds(string path) => (RealPath(Path.GetFullPath(path)) + Path.DirectorySeparatorChar).StartsWith(
        RealPath(Path.GetFullPath(Folder)).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar,
        StringComparison.OrdinalIgnoreCase);

    private static string RealPath(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
            return path;
        var real = new DirectoryInfo(Path.Combine(RealPath(parent), Path.GetFileName(path)));
        return real.LinkTarget is null ? real.FullName : RealPath(real.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }
}

/// <summary>A reason, in a sentence for a person, why the program cannot go on.</summary>
public sealed class ContentException(string message) : Exception(message);
