namespace PersecutionProfile.Content.Reading;

internal static class InfoPageReader
{
    public static InfoPage Read(EntryReader entry) => new()
    {
        Slug = entry.Place.Slug,
        File = entry.Document.Path,
        Title = entry.Fields.Required<string>("title", Values.Text),
        Summary = entry.Fields.Required<string>("summary", Values.Text),
        Order = entry.Fields.Optional("order", Values.WholeNumber(0, 9999), 9999),
    };
}
