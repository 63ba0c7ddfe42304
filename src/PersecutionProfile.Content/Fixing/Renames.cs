using System.Text.RegularExpressions;
using PersecutionProfile.Content.Checking;
using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Fixing;

/// <summary>New names of files and folders, and what must change in other files so that links go on leading there.</summary>
internal sealed partial class Renames(IReadOnlyCollection<Fix.Rename> renames)
{
    private readonly Dictionary<string, string> names = renames.ToDictionary(
        rename => rename.From, rename => rename.To, StringComparer.Ordinal);

    /// <summary>Where a file stands afterwards.</summary>
    public string this[string path]
    {
        get
        {
            for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
            {
                if (names.TryGetValue(path[..end], out var name))
                    return name + path[end..];
            }
            return path;
        }
    }

    /// <summary>
    /// The edits of a document that names a renamed file in a link or a picture, in `photos` or in the link of a way to help.
    /// </summary>
    public IEnumerable<Edit> EditsOf(Document document, string text)
    {
        if (names.Count == 0)
            return [];
        var inText = text.ReplaceLineEndings("\n").Split('\n').Index()
            .SelectMany(line => Target().Matches(line.Item).Select(match => match.Groups["target"])
                .Select(target => (At: new Place(line.Index + 1, target.Index + 1), Old: target.Value)));
        var inKeys = document.NamedFiles.Select(scalar => (scalar.ChangeTo("").At, Old: scalar.Value));
        return inText.Concat(inKeys)
            .Select(named => new Edit(named.At, named.Old, Follow(document.Path, named.Old)))
            .Where(edit => edit.Old != edit.New);
    }

    private string Follow(string file, string target)
    {
        var parts = target.Split('#', 2);
        if (parts[0].Length == 0 || parts[0].StartsWith('/') || parts[0].Contains(':', StringComparison.Ordinal))
            return target;
        var named = LinkTargets.Join(file, parts[0]);
        if (this[named] == named)
            return target;
        var way = Path.GetRelativePath("/" + Path.GetDirectoryName(this[file]), "/" + this[named]).Replace('\\', '/');
        way = way.Replace(" ", "%20", StringComparison.Ordinal);
        return Uri.UnescapeDataString(way) == Uri.UnescapeDataString(parts[0]) ? target : string.Join('#', [way, .. parts[1..]]);
    }

    // [text](target), ![](target), and [name]: target
    [GeneratedRegex(@"(\]\(|^ {0,3}\[[^\]]+\]:[ \t]*)(<(?<target>[^>]+)>|(?<target>[^\s<>()]+))", RegexOptions.CultureInvariant)]
    private static partial Regex Target();
}
