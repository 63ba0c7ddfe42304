namespace PersecutionProfile.Content.Reading;

internal static class PrayerPointReader
{
    public static PrayerPoint Read(EntryReader entry)
    {
        var (fields, folder) = (entry.Fields, entry.Place.Country);
        var countries = folder is { } slug
            ? entry.CountryOfFolder(slug) is { } country ? [country] : []
            : entry.Countries(fields, "countries");
        return new PrayerPoint
        {
            Slug = entry.Place.Slug,
            File = entry.Document.Path,
            Title = fields.Text("title"),
            Kind = fields.Optional<PrayerKind>("kind", Values.OneOf, PrayerKind.Point),
            Order = fields.Optional("order", Values.WholeNumber(0, 9999), 9999),
            Date = fields.OptionalValue<DateOnly>("date", Values.Day),
            Country = folder,
            Countries = countries,
            Story = fields.OptionalValue<Slug>("story", entry.TryReadStory),
            Answered = fields.OptionalValue<DateOnly>("answered", Values.Day),
            Thanks = fields.Text("thanks"),
        };
    }
}
