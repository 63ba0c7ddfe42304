using System.Collections.Immutable;
using System.Net;
using Microsoft.AspNetCore.Html;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Workshop;

/// <summary>A file in the list of all.</summary>
/// <param name="Known">What the site knows of it; null for a data file, or one that has no place.</param>
public sealed record DeskFile(string Path, PreviewFile? Known, ImmutableArray<Finding> Findings, bool IsUnsaved, SiteContent Site)
{
    public string Name => Known?.Name ?? Path;

    /// <summary>The folder that says its kind; "data" for files that are no entries.</summary>
    public string Kind => Path.Split('/') is [var folder and not "rankings", _, ..] ? folder : "data";

    public string Group => CountrySlug is { } slug
        ? Site.FindCountry(Slug.Parse(slug))?.Title ?? slug
        : FilesModel.Kinds.FirstOrDefault(IsOfKind).Name ?? Kind;

    /// <summary>Countries with their prayers first.</summary>
    public int GroupOrder =>
        CountrySlug is not null ? 0 : 1 + FilesModel.Kinds.IndexOf(FilesModel.Kinds.FirstOrDefault(IsOfKind));

    public bool IsReviewDue => Known?.Entry?.ReviewBy < Site.Today;

    public bool IsOlder => Known?.Entry?.Translation is { Older.IsEmpty: false };

    public bool IsHidden => Known?.HiddenBecause is not null;

    /// <summary>0 when nothing is urgent.</summary>
    public int Urgency =>
        Findings.Any(finding => finding.IsError) ? 5
        : IsUnsaved ? 4
        : !Findings.IsEmpty ? 3
        : IsReviewDue ? 2
        : IsOlder ? 1
        : 0;

    public IHtmlContent Badges => new HtmlString(string.Join(' ', States.Select(state =>
        $"<span class=\"badge {state.Kind}\">{WebUtility.HtmlEncode(state.Words)}</span>")));

    public bool IsOf(string country) =>
        CountrySlug == country
        || (Known?.Entry is Story story && story.Countries.Any(of => of.Slug.Value == country));

    public bool Is(string state) => state switch
    {
        "urgent" => Urgency > 0,
        "unsaved" => IsUnsaved,
        "finding" => !Findings.IsEmpty,
        "public" => Known is { HiddenBecause: null, Entry: not null },
        "hidden" => IsHidden,
        "review" => IsReviewDue,
        "older" => IsOlder,
        _ => true,
    };

    private bool IsOfKind((string Folder, string Name) kind) => kind.Folder == Kind;

    private string? CountrySlug => Path.Split('/') switch
    {
        ["countries", var name, ..] => name.Split('.')[0],
        ["prayer", var country, _, ..] when !country.EndsWith(".md", StringComparison.Ordinal) => country,
        _ => null,
    };

    /// <summary>In words, and how much they weigh.</summary>
    public IEnumerable<(string Kind, string Words)> States
    {
        get
        {
            if (IsUnsaved)
                yield return ("strong", "not saved");
            if (Findings.Count(finding => finding.IsError) is var errors and > 0)
                yield return ("strong", PreviewWords.Counted(errors, "error"));
            if (Findings.Count(finding => !finding.IsError) is var warnings and > 0)
                yield return ("", PreviewWords.Counted(warnings, "warning"));
            if (Known?.HiddenBecause is { } why)
                yield return ("", why);
            else if (Known is { Entry: not null })
                yield return IsUnsaved ? ("", "public when it is saved") : ("good", "public");
            if (IsReviewDue)
                yield return ("", "review due");
            if (IsOlder)
                yield return ("", "older than its original");
        }
    }
}
