using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Export;

/// <summary>What a host has to know of the site that no file can tell it.</summary>
internal sealed class HostFiles(SiteContent site, Caching caching, IReadOnlyCollection<Answer> answers)
{
    // What the server answers before it looks for former addresses, nobody can move.
    private readonly HashSet<string> taken = answers.Select(answer => answer.Path).ToHashSet(StringComparer.Ordinal);

    public SiteSettings Settings => site.Settings;

    /// <summary>The original first.</summary>
    public IEnumerable<SiteContent> Editions => site.InEachLanguage;

    public Caching Caching => caching;

    public Answer Usual { get; } = Answer.Usual(caching);

    public IReadOnlyCollection<Answer> Answers => answers;

    public ImmutableArray<KeyValuePair<string, string>> Redirects => [.. site.Addresses.Redirects.Where(pair => !taken.Contains(pair.Key))];

    public ImmutableArray<string> Gone =>
        [.. site.Addresses.Gone.Where(path => !taken.Contains(path) && site.Addresses.RedirectOf(path) is null)];

    public void Write(ExportFolder folder)
    {
        foreach (var edition in Editions)
            folder.Write($"{edition.Folder}exit.html", ExitPage.Of(edition.Settings));
        folder.Write("_headers", PagesFiles.Headers(this));
        folder.Write("_redirects", PagesFiles.Redirects(this));
        folder.Write(".hosting/nginx.conf", new NginxInclude(this).Write());
    }
}
