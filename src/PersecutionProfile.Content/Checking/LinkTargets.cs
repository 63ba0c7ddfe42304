using PersecutionProfile.Content.Reading;
using PersecutionProfile.Content.Reading.Bodies;

namespace PersecutionProfile.Content.Checking;

/// <summary>Where the links of a snapshot may lead.</summary>
internal sealed class LinkTargets(
    SiteContent site, Dictionary<string, EntryPlace> placesByFile, Document[] unread, Suggestions nearPages, Suggestions nearFiles)
{
    /// <summary>Addresses and files of entries that are not shown because they cannot be read: they may be there again soon.</summary>
    private readonly HashSet<string> unread =
    [
        .. unread.SelectMany(document => new[] { document.Path, document.Place!.Target.ToString() })
    ];

    private readonly string[] ownAddresses =
    [
        .. new[] { site.Settings.BaseUrl, site.Settings.OnionUrl }.OfType<Uri>().Select(address => $"//{address.Authority}")
    ];
    private readonly Dictionary<string, (HashSet<string> Known, Suggestions Near)?> anchors = [];

    /// <summary>What to write as the link's target; null, with a finding, when it is dead.</summary>
    public string? Resolve(string target, Place at, FileFindings findings)
    {
        if (Link.IsExternal(target))
            return OwnPathOf(target) is not { } own || Resolve(own, at, findings) is not null ? target : null;
        var written = LinkTarget.Parse(target);
        if (PageOf(written.Page, at, findings) is not { } found)
            return null;
        // A link to an entry that shares its page already has the entry's anchor.
        if (written.Anchor is not { } anchor || found.Anchor is not null)
            return found.ToString();
        var page = found.Page.Length > 0 ? found.Page : placesByFile.GetValueOrDefault(findings.File)?.Target.Page;
        if (page is null || AnchorsOn(page) is not var (known, near) || known.Contains(anchor))
            return new LinkTarget(found.Page, anchor).ToString();
        if (!IsUnread($"{page}#{anchor}"))
            findings.Ask(Rule.DeadLink, at, $"The page {page} has no anchor `#{anchor}`.", near, anchor);
        return null;
    }

    /// <summary>Null where no page is.</summary>
    private (HashSet<string> Known, Suggestions Near)? AnchorsOn(string page)
    {
        if (anchors.TryGetValue(page, out var known))
            return known;
        if (site.Addresses.Find(page) is not { } address)
            return null;
        HashSet<string> all = [.. Anchors.On(site.In(address), address)];
        return anchors[page] = (all, new Suggestions(all));
    }

    /// <summary>The path and anchor of an absolute link to this site's own pages; null for every other link.</summary>
    private string? OwnPathOf(string target)
    {
        foreach (var address in ownAddresses)
        {
            var rest = target.AsSpan(target.IndexOf(':', StringComparison.Ordinal) + 1);
            if (rest.StartsWith(address, StringComparison.OrdinalIgnoreCase)
                && (rest.Length == address.Length || rest[address.Length] is '/' or '#' or '?'))
            {
                var uri = new Uri(target);
                var path = Uri.UnescapeDataString(uri.AbsolutePath);
                return AddressPattern.TryRead(path, out var pattern, out _, out _) && pattern.Kind == AddressKind.Asset
                    ? null
                    : path + Uri.UnescapeDataString(uri.Fragment);
            }
        }
        return null;
    }

    private LinkTarget? PageOf(string path, Place at, FileFindings findings)
    {
        if (path.Length == 0)
            return new LinkTarget("");
        if (path.StartsWith('/'))
        {
            var address = path.Length > 1 ? path.TrimEnd('/') : path;
            if (IsThere(address))
                return new LinkTarget(address);
            if (site.Addresses.RedirectOf(address) is { } current)
                return current;
            if (!IsUnread(address))
                findings.Ask(Rule.DeadLink, at, $"There is no page `{path}` on this site.", nearPages, address);
            return null;
        }
        var file = Join(findings.File, path);
        // An entry that got photos became a folder.
        if (placesByFile.TryGetValue(file, out var place)
            || (file.EndsWith(".md", StringComparison.Ordinal) && placesByFile.TryGetValue($"{file[..^".md".Length]}/index.md", out place)))
        {
            return place.Target;
        }
        if (IsUnread(file) || IsUnread($"{file[..^Math.Min(".md".Length, file.Length)]}/index.md"))
            return null;
        if (Repair(findings.File, path, file) is { } repaired)
            findings.Add(Rule.DeadLink, at, repaired);
        else
            findings.Ask(Rule.DeadLink, at, $"There is no published entry in the file `{file}`.", nearFiles, file);
        return null;
    }

    /// <summary>Whether a file or an address, or the profile that it lies below, is of an entry that cannot be read.</summary>
    private bool IsUnread(string target)
    {
        for (var end = target.Length; end > 0; end = target.LastIndexOf('/', end - 1))
        {
            if (unread.Contains(target[..end]))
                return true;
        }
        return false;
    }

    /// <summary>Of what the program answers by itself only the way out is for readers.</summary>
    private bool IsThere(string path) =>
        site.Addresses.Find(path) is { } address && (address.Group != AddressGroup.Program || address.Kind == AddressKind.Exit);

    /// <summary>
    /// What to write for an address without its beginning; null for what is neither another site's nor a page of this one.
    /// </summary>
    private string? Repair(string from, string path, string file)
    {
        if (placesByFile.ContainsKey(path))
        {
            var way = string.Concat(Enumerable.Repeat("../", from.Count(letter => letter == '/')));
            return $"A link to a file starts from the folder of this file: write `{way}{path}`.";
        }
        if (WebAddress.WithScheme(path) is { } address)
            return $"Add `https://` before this address: `{address}`.";
        var page = new[] { $"/{path.TrimEnd('/')}", $"/{file}" }.FirstOrDefault(IsThere);
        return page is null ? null : $"A path of this site begins with `/`: write `{page}`.";
    }

    /// <summary>Where a link leads, from whichever file and in whichever language it is written.</summary>
    public static string PlaceOf(string target, Document from)
    {
        if (Link.IsExternal(target) || target is ['/' or '#', ..])
            return target;
        var link = LinkTarget.Parse(target);
        var place = FileKind.IsDocument(link.Page) ? EntryPlace.Of(Join(from.Path, link.Page), new FileFindings("")) : null;
        return place is null ? target : new LinkTarget(place.Target.Page, place.Target.Anchor ?? link.Anchor).ToString();
    }

    /// <summary>The path inside the content folder of a file that is named in another.</summary>
    public static string Join(string fromFile, string relative)
    {
        var parts = new List<string>(fromFile.Split('/')[..^1]);
        foreach (var part in Uri.UnescapeDataString(relative).Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or ""))
                parts.Add(part);
        }
        return string.Join('/', parts);
    }
}
