using Microsoft.AspNetCore.Mvc;
using PersecutionProfile.Content;
using PersecutionProfile.Content.BaseFacts;
using PersecutionProfile.Web.Commands;
using PersecutionProfile.Web.Settings;
using PersecutionProfile.Web.Workshop;

namespace PersecutionProfile.Web.Pages.Workshop;

/// <summary>The same as the command <c>new</c>, in forms.</summary>
public sealed class NewModel(IServiceProvider services) : WorkshopPage(services)
{
    private readonly ContentSettings settings = services.GetRequiredService<ContentSettings>();

    public override string Title => "New";

    public override string Place => WorkshopPaths.New;

    public IEnumerable<(string Code, string Name)> CountriesWithoutProfile =>
        BaseFacts.All.Where(facts => Site.FindCountry(facts.Slug) is null).OrderBy(facts => facts.Name, StringComparer.Ordinal)
            .Select(facts => (facts.Code, facts.Name));

    public IEnumerable<Language> OtherLanguages => Site.Settings.Languages.Skip(1);

    public IEnumerable<Entry> Originals => Site.Entries.OrderBy(entry => entry.File, StringComparer.Ordinal);

    public IActionResult OnPostCountry(string? code) => Begin(command => command.Country(code ?? ""));

    public IActionResult OnPostStory(string? title, string? country) => Begin(command => command.Story(Named(title), Given(country), null));

    public IActionResult OnPostPrayer(string? title, string? country, bool written) =>
        Begin(command => command.Prayer(Given(country) is { } of ? [of, Named(title)] : [Named(title)], written, null));

    public IActionResult OnPostHelp(string? title) => Begin(command => command.Help(Named(title), null));

    public IActionResult OnPostPage(string? title) => Begin(command => command.Page(Named(title), null));

    /// <summary>It stands at the end of its file.</summary>
    public IActionResult OnPostSource(string? title, string? name) =>
        Begin(command => command.Source(Named(title), Given(name))) is RedirectResult { Url: var url }
            ? Redirect($"{url}&line=last")
            : Page();

    public IActionResult OnPostTranslation(string? language, string? original) =>
        Begin(command => command.Translation(
            language ?? "", Given(original) ?? throw new ContentException("Choose what you translate, and try again.")));

    private IActionResult Begin(Func<NewCommand, string> write)
    {
        var path = "";
        using var said = new StringWriter();
        var command = new NewCommand(settings, DateOnly.FromDateTime(DateTime.Now), said, "choose another title");
        if (!Try(() => path = write(command)))
            return Page();
        Desk.LookAgain();
        return Redirect(WorkshopPaths.Of(path));
    }

    private static string Named(string? title) =>
        Given(title) ?? throw new ContentException("A title is missing. Write one, and try again.");

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
