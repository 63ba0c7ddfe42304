namespace PersecutionProfile.Content.Reading;

internal static class StoryReader
{
    public static Story Read(EntryReader entry)
    {
        var fields = entry.Fields;
        return new Story
        {
            Slug = entry.Place.Slug,
            File = entry.Document.Path,
            Title = fields.Required<string>("title", Values.Text),
            Date = fields.Required<DateOnly>("date", Values.Day),
            Summary = fields.Required<string>("summary", Values.Text),
            Countries = entry.Countries(fields, "countries"),
            Topics = [.. fields.List<Slug>("topics", Values.Name).Distinct()],
            Reported = fields.OptionalValue<PartialDate>("reported", Values.PartialDay),
            Dateline = fields.Text("dateline"),
        };
    }
}
