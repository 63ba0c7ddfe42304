using System.Text;
using PersecutionProfile.Content.Checking;
using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Commands;

/// <summary>The list of real names that must stand nowhere. It lies where nobody publishes or commits it by mistake.</summary>
internal static class ProtectedNamesFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null when there is none.</summary>
    /// <exception cref="ContentException">It cannot be used as it is; a check that passes all the same would deceive.</exception>
    public static ProtectedNames? Open(ContentSettings settings)
    {
        if (settings.ProtectedNames.Length == 0)
            return null;
        var named = Path.GetFullPath(settings.ProtectedNames);
        if (!File.Exists(named))
            throw new ContentException($"There is no file of protected names “{named}”.");
        var file = Real(new FileInfo(named));
        foreach (var folder in FoldersOfContent(settings))
        {
            if (file.StartsWith(
                folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase))
            {
                throw new ContentException(
                    $"The file of protected names lies in “{folder}”, where it could be published or committed. Move it out, best to an encrypted disk.");
            }
        }
        return Read(file);
    }

    private static ProtectedNames Read(string file)
    {
        try
        {
            using var reader = new StreamReader(file, Strict);
            var names = new ProtectedNames(reader.ReadToEnd().Split('\n'));
            return names.IsEmpty ? throw new ContentException("The file of protected names holds no name. Write one on each line.") : names;
        }
        catch (DecoderFallbackException)
        {
            throw new ContentException(
                "The file of protected names is saved in another encoding than this program reads. Save it again with the encoding “UTF-8”.");
        }
    }

    /// <summary>The content folder, and the repository it stands in.</summary>
    private static IEnumerable<string> FoldersOfContent(ContentSettings settings)
    {
        var content = new DirectoryInfo(Real(new DirectoryInfo(Path.GetFullPath(settings.Folder))));
        yield return content.FullName;
        for (var folder = content; folder is not null; folder = folder.Parent)
        {
            if (Path.Exists(Path.Combine(folder.FullName, ".git")))
                yield return folder.FullName;
        }
    }

    private static string Real(FileSystemInfo place) => (place.ResolveLinkTarget(returnFinalTarget: true) ?? place).FullName;
}
