namespace PersecutionProfile.Content.Tests.Searching;

internal static class Stories
{
    public static ContentFolder WithStory(
        this ContentFolder folder, string slug, string date, string? title = null, string summary = "Summary.",
        string text = "Text.", string keys = "") =>
        folder.With($"news/{slug}.md", $"---\ntitle: {title ?? "A report"}\ndate: {date}\nsummary: {summary}\n{keys}\n---\n{text}\n");
}
