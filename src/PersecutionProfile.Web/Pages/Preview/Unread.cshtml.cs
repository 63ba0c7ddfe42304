using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.Preview;

/// <summary>In place of a page whose file cannot be read: what is wrong with it.</summary>
public sealed class UnreadModel(SiteContent site) : SitePage(site)
{
    public override string Title => "This page cannot be shown yet";

    public override string Description => "What is wrong with the file of this page.";

    public override string? Path => null;

    public ImmutableArray<PreviewFile> Files { get; private set; }

    public IActionResult OnGet([FromRoute] string address)
    {
        Files = [.. Site.Preview?.FilesOn($"/{address}").Where(file => file.Entry is null) ?? []];
        return Files.IsEmpty ? NotFound() : Page();
    }
}
