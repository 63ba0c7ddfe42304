namespace PersecutionProfile.Content.Reading;

internal static class PhotoReader
{
    public static ImmutableArray<Photo> Read(EntryReader entry)
    {
        var read = CountryReader.Block(entry, ReadPhoto);
        return [.. entry.Fields.List("photos", read), .. entry.Fields.List("photo", read)];
    }

    private static Photo ReadPhoto(EntryReader entry, Fields fields)
    {
        var file = fields.Required<string>("file", TryReadFile);
        return new Photo(
            file,
            $"{entry.Place.PhotoFolder}/{file}",
            fields.Optional<PhotoRole>("role", Values.OneOf, PhotoRole.Body),
            fields.Required<string>("alt", Values.Text),
            fields.Text("caption"),
            fields.Required<string>("credit", Values.Text),
            fields.Required<PhotoConsent>("consent", Values.OneOf));
    }

    private static bool TryReadFile(YamlNode node, FileFindings findings, out string file)
    {
        if (!Values.Text(node, findings, out file))
            return false;
        return file.IndexOfAny(['/', '\\', ':']) < 0 || Values.Refuse(findings, node, "This should be the name of a file beside this entry, such as `border.jpg`, without a folder.");
    }
}
