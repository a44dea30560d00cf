namespace ArticleGenerator.Tasks;

/// <summary>
/// What a pack was made of, so that the next build reads what has changed and takes the rest from the pack. It is kept beside the pack.
/// </summary>
/// <param name="Started">Before the first of the files was read.</param>
/// <param name="HasDrafts">Whether drafts were packed, too.</param>
/// <param name="Index">INDEX.md.</param>
/// <param name="SeedList">The list of all seeds.</param>
/// <param name="Pack">The pack itself.</param>
/// <param name="Texts">What INDEX.md lists, whether or not it is in the pack.</param>
internal sealed record PackRecord(
    DateTime Started, bool HasDrafts, FileStamp Index, FileStamp SeedList, FileStamp Pack, IReadOnlyList<PackedText> Texts)
{
    // What another version of the task left aside, or read otherwise, is packed anew.
    private static readonly string Version = typeof(PackRecord).Assembly.ManifestModule.ModuleVersionId.ToString();

    /// <summary>Reads the record of a pack; null where there is none that can be used.</summary>
    /// <param name="hasDrafts">Whether drafts are to be packed; a record of a pack that was made otherwise cannot be used.</param>
    public static PackRecord? Read(string file, string pack, bool hasDrafts)
    {
        if (!File.Exists(file))
            return null;
        try
        {
            using var reader = new BinaryReader(File.OpenRead(file));
            return reader.ReadString() == Version && Read(reader) is var record
                && record.HasDrafts == hasDrafts && record.IsOf(FileStamp.Of(pack))
                ? record
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or FormatException)
        {
            return null;
        }
    }

    public void Write(string file)
    {
        using var writer = new BinaryWriter(File.Create(file));
        writer.Write(Version);
        writer.Write(Started.Ticks);
        writer.Write(HasDrafts);
        foreach (var stamp in new[] { Index, SeedList, Pack })
            Write(writer, stamp);
        writer.Write(Texts.Count);
        foreach (var text in Texts)
            text.Write(writer);
    }

    /// <summary>Whether INDEX.md and the list of seeds are as they were, so that the same texts are listed.</summary>
    public bool ListsAsBefore(FileStamp index, FileStamp seedList) =>
        index == Index && index.IsBefore(Started) && seedList == SeedList;

    internal static FileStamp ReadStamp(BinaryReader reader) => new(reader.ReadInt64(), reader.ReadInt64());

    internal static void Write(BinaryWriter writer, FileStamp stamp)
    {
        writer.Write(stamp.Modified);
        writer.Write(stamp.Length);
    }

    private bool IsOf(FileStamp pack) =>
        pack == Pack && Texts.All(text => text.Start >= 0 && text.Start + (long)text.Length <= pack.Length);

    private static PackRecord Read(BinaryReader reader)
    {
        var started = new DateTime(reader.ReadInt64(), DateTimeKind.Utc);
        var hasDrafts = reader.ReadBoolean();
        var (index, seedList, pack) = (ReadStamp(reader), ReadStamp(reader), ReadStamp(reader));
        var texts = new List<PackedText>();
        for (var count = reader.ReadInt32(); count > 0; count--)
            texts.Add(PackedText.Read(reader));
        return new(started, hasDrafts, index, seedList, pack, texts);
    }
}

/// <summary>A text that INDEX.md lists.</summary>
/// <param name="Path">Of the text, from the seeds folder.</param>
/// <param name="AnnotationPath">Of the annotation beside it, or "".</param>
/// <param name="Start">Where it begins in the pack, in bytes.</param>
/// <param name="Length">How many bytes it has there; negative where it is not in the pack.</param>
internal sealed record PackedText(string Path, string AnnotationPath, FileStamp Text, FileStamp Annotation, int Start, int Length)
{
    public bool IsIn => Length >= 0;

    /// <summary>What is in the pack of it, or null.</summary>
    public ArraySegment<byte>? Bytes(byte[] pack) => IsIn ? new ArraySegment<byte>(pack, Start, Length) : null;

    /// <summary>Whether the files are as they were when they were read.</summary>
    public bool IsAsBefore(PackedText now, DateTime read) =>
        (Path, AnnotationPath, Text, Annotation) == (now.Path, now.AnnotationPath, now.Text, now.Annotation)
        && Text.Modified > 0 && Text.IsBefore(read) && Annotation.IsBefore(read);

    public static PackedText Read(BinaryReader reader) => new(
        reader.ReadString(), reader.ReadString(),
        PackRecord.ReadStamp(reader), PackRecord.ReadStamp(reader),
        reader.ReadInt32(), reader.ReadInt32());

    public void Write(BinaryWriter writer)
    {
        writer.Write(Path);
        writer.Write(AnnotationPath);
        PackRecord.Write(writer, Text);
        PackRecord.Write(writer, Annotation);
        writer.Write(Start);
        writer.Write(Length);
    }
}
