using PersecutionProfile.Content.Reading;
using PersecutionProfile.Content.Reading.Bodies;

namespace PersecutionProfile.Content.Checking;

/// <summary>Where the links of a snapshot may lead.</summary>
internal sealed class LinkTargets(SiteContent site, Dictionary<string, EntryPlace> placesByFile, Suggestions nearPages, Suggestions nearFiles)
{
    private readonly PageAnchors anchors = new(site);
    private readonly string[] ownAddresses = [.. new[] { site.Settings.BaseUrl, site.Settings.OnionUrl }.OfType<Uri>().Select(address => $"//{address.Authority}")];
    private readonly Dictionary<string, Suggestions> nearAnchors = [];

    /// <summary>What to write as the link's target; null, with a finding, when it is dead.</summary>
    public string? Resolve(string target, Place at, FileFindings findings)
    {
        if (Link.IsExternal(target))
            return OwnPathOf(target) is not { } own || site.HasFile(own) || Resolve(own, at, findings) is not null ? target : null;
        var parts = target.Split('#', 2);
        var path = PathOf(parts[0], at, findings);
        if (path is null)
            return null;
        // A link to an entry that shares its page already has the entry's anchor.
        if (parts.Length == 1 || path.Contains('#', StringComparison.Ordinal))
            return path;
        var page = path.Length > 0 ? path : placesByFile.GetValueOrDefault(findings.File)?.Path.Split('#')[0];
        if (page is null || anchors.Has(page, parts[1]))
            return $"{path}#{parts[1]}";
        if (!nearAnchors.TryGetValue(page, out var near))
            nearAnchors[page] = near = new Suggestions(anchors.Of(page));
        findings.Ask(Rule.DeadLink, at, $"The page {page} has no anchor `#{parts[1]}`.", near, parts[1]);
        return null;
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
                return path == SiteUrls.Exit || path.StartsWith("/assets/", StringComparison.Ordinal) ? null : path + Uri.UnescapeDataString(uri.Fragment);
            }
        }
        return null;
    }

    private string? PathOf(string path, Place at, FileFindings findings)
    {
        if (path.Length == 0)
            return "";
        if (path.StartsWith('/'))
        {
            var address = path.Length > 1 ? path.TrimEnd('/') : path;
            if (site.HasPage(address))
                return address;
            if (site.RedirectOf(address) is { } current)
                return current;
            findings.Ask(Rule.DeadLink, at, $"There is no page `{path}` on this site.", nearPages, address);
            return null;
        }
        var file = Join(findings.File, path);
        // An entry that got photos became a folder.
        if (placesByFile.TryGetValue(file, out var place) || (file.EndsWith(".md", StringComparison.Ordinal) && placesByFile.TryGetValue($"{file[..^".md".Length]}/index.md", out place)))
            return place.Path;
        if (Repair(path, file) is { } repaired)
            findings.Add(Rule.DeadLink, at, repaired);
        else
            findings.Ask(Rule.DeadLink, at, $"There is no published entry in the file `{file}`.", nearFiles, file);
        return null;
    }

    /// <summary>What to write for an address without its beginning; null for what is neither another site's nor a page of this one.</summary>
    private string? Repair(string path, string file)
    {
        if (WebAddress.WithScheme(path) is { } address)
            return $"Add `https://` before this address: `{address}`.";
        var page = new[] { $"/{path.TrimEnd('/')}", $"/{file}" }.FirstOrDefault(site.HasPage);
        return page is null ? null : $"A path of this site begins with `/`: write `{page}`.";
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
