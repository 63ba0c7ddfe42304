using System.Collections.Immutable;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using PersecutionProfile.Content;
using PersecutionProfile.Content.Checking;
using PersecutionProfile.Content.Writing;
using PersecutionProfile.Web.Words;
using PersecutionProfile.Web.Workshop;

namespace PersecutionProfile.Web.Pages.Workshop;

/// <summary>Finds every file that names somebody, and hides them.</summary>
public sealed class PersonModel(IServiceProvider services) : WorkshopPage(services)
{

    /// <summary>So many lines of a file are shown.</summary>
    private const int MostExcerpts = 3;

    public override string Title => "Remove a person";

    public override string Place => WorkshopPaths.Person;

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public List<string> Files { get; set; } = [];

    /// <summary>Null before a name was given.</summary>
    public ImmutableArray<Mention>? Mentions { get; private set; }

    public void OnPostFind() => Look();

    public void OnPostHide()
    {
        var hidden = 0;
        foreach (var file in Files)
        {
            if (Try(() => Desk.Change(file, DraftLine.Put)))
                hidden++;
        }
        // What hindered it is said already.
        if (hidden > 0)
            Said = $"{(hidden == 1 ? "One file is hidden: nobody sees it" : $"{hidden} files are hidden: nobody sees them")} any more. " +
                "To bring one back, take the name out of it and press Publish there. Links to what is hidden are plain words now; the findings name them.";
        Site = Desk.Current;
        Look();
    }

    public bool IsText(Mention mention) => Desk.TextPaths.Contains(mention.Path);

    /// <summary>The entry that is shown of the file, or that shows it; null for data files.</summary>
    public PreviewFile? EntryOf(Mention mention) =>
        Site.Preview!.Find(mention.Path)
        ?? Site.Preview.Files.FirstOrDefault(file => file.Entry?.Photos.Any(photo => photo.Path == mention.Path) == true)
        ?? Site.Preview.Files.FirstOrDefault(file =>
            NewPhoto.IsFolder(file.Path) && mention.Path.StartsWith($"{NewPhoto.FolderOf(file.Path)}/", StringComparison.Ordinal));

    public static bool IsProfile(PreviewFile entry) => entry.Entry is Country;

    public bool NamesProfile => Mentions?.Any(mention => EntryOf(mention) is { HiddenBecause: null } entry && IsProfile(entry)) == true;

    /// <summary>The first lines that name somebody.</summary>
    public IEnumerable<string> ExcerptsOf(Mention mention) =>
        Desk.Find(mention.Path) is not { } sheet ? []
        : mention.Lines.Where(line => line > 0).Take(MostExcerpts)
            .Select(line => sheet.Text.Split('\n').ElementAtOrDefault(line - 1) ?? "")
            .Select(line => line.Length > 160 ? $"{line[..160]}…" : line);

    public static IHtmlContent BadgesOf(PreviewFile? entry) =>
        entry is null ? HtmlString.Empty
        : entry.HiddenBecause is null ? new HtmlString("<span class=\"badge strong\">public</span>")
        : Badges.Of(entry.HiddenBecause);

    public static string WhereIn(Mention mention)
    {
        var lines = mention.Lines.Where(line => line > 0).ToArray();
        string[] places =
        [
            .. mention.IsInName ? ["in the file's name"] : Array.Empty<string>(),
            .. lines.Length > 0 ? [$"line {string.Join(", ", lines.Take(8))}{(lines.Length > 8 ? " …" : "")}"] : Array.Empty<string>(),
            .. mention.Lines.Contains(0) ? ["in what the photo holds"] : Array.Empty<string>(),
        ];
        return string.Join("; ", places);
    }

    private void Look()
    {
        var names = new ProtectedNames([Name ?? ""]);
        if (names.IsEmpty)
        {
            Problem = "Write a name to look for.";
            return;
        }
        Try(() => Mentions = [.. names.Mentions(Desk.Folder)]);
    }
}
