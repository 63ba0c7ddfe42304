namespace PersecutionProfile.Content.Photos;

/// <summary>The formats that photos come in, told apart by content, and in which they are shown.</summary>
public enum PhotoFormat
{
    Jpeg,
    Png,
    WebP,
}

/// <summary>What a format is called on the web and in file names.</summary>
public static class PhotoFormatNames
{
    extension(PhotoFormat format)
    {
        /// <summary>The value of the Content-Type header.</summary>
        public string MediaType => format switch
        {
            PhotoFormat.Jpeg => "image/jpeg",
            PhotoFormat.Png => "image/png",
            _ => "image/webp",
        };

        /// <summary>The file name extension, with its dot.</summary>
        public string Extension => format switch
        {
            PhotoFormat.Jpeg => ".jpg",
            PhotoFormat.Png => ".png",
            _ => ".webp",
        };

        /// <summary>What a file of this name has to be: hosts tell types by the extension.</summary>
        public static PhotoFormat OfName(string file) => Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".png" => PhotoFormat.Png,
            ".webp" => PhotoFormat.WebP,
            _ => PhotoFormat.Jpeg,
        };
    }
}
