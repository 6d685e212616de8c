import { memo, type ReactElement } from 'react'
import type { ShownPart } from '~/domain/practice/view-screen'
import { AddressPart } from './parts/address-part'
import { AppsPart } from './parts/apps-part'
import { ButtonPart } from './parts/button-part'
import { CallPart } from './parts/call-part'
import { CameraPart } from './parts/camera-part'
import { CartPart } from './parts/cart-part'
import { ChatPart } from './parts/chat-part'
import { ChoicePart } from './parts/choice-part'
import { DialogPart } from './parts/dialog-part'
import { FieldPart } from './parts/field-part'
import { FilesPart } from './parts/files-part'
import { GesturePart } from './parts/gesture-part'
import { KeypadPart } from './parts/keypad-part'
import { ListPart } from './parts/list-part'
import { MapPart } from './parts/map-part'
import { MeterPart } from './parts/meter-part'
import { NotificationPart } from './parts/notification-part'
import { OrderPart } from './parts/order-part'
import { OtpPart } from './parts/otp-part'
import { PaperPart } from './parts/paper-part'
import { PicturePart } from './parts/picture-part'
import { PostPart } from './parts/post-part'
import { ReceiptPart } from './parts/receipt-part'
import { RowsPart } from './parts/rows-part'
import { ScannerPart } from './parts/scanner-part'
import { ShopPart } from './parts/shop-part'
import { SmsPart } from './parts/sms-part'
import { SortPart } from './parts/sort-part'
import { StatusPart } from './parts/status-part'
import { TablePart } from './parts/table-part'
import { TextPart } from './parts/text-part'
import { TimerPart } from './parts/timer-part'
import { TitlePart } from './parts/title-part'
import { TogglePart } from './parts/toggle-part'
import { TransferPart } from './parts/transfer-part'
import { VideoPart } from './parts/video-part'

/** One part of a screen, drawn by the component of its kind; anew only when it shows something else. */
export const PhonePart = memo(function PhonePart({ part }: { part: ShownPart }): ReactElement {
  switch (part.kind) {
    case 'title':
      return <TitlePart part={part} />
    case 'text':
      return <TextPart part={part} />
    case 'rows':
      return <RowsPart part={part} />
    case 'picture':
      return <PicturePart part={part} />
    case 'transfer':
      return <TransferPart part={part} />
    case 'receipt':
      return <ReceiptPart part={part} />
    case 'cart':
      return <CartPart part={part} />
    case 'address':
      return <AddressPart part={part} />
    case 'video':
      return <VideoPart part={part} />
    case 'timer':
      return <TimerPart part={part} />
    case 'meter':
      return <MeterPart part={part} />
    case 'post':
      return <PostPart part={part} />
    case 'paper':
      return <PaperPart part={part} />
    case 'table':
      return <TablePart part={part} />
    case 'status':
      return <StatusPart part={part} />
    case 'button':
      return <ButtonPart part={part} />
    case 'apps':
      return <AppsPart part={part} />
    case 'list':
      return <ListPart part={part} />
    case 'shop':
      return <ShopPart part={part} />
    case 'camera':
      return <CameraPart part={part} />
    case 'scanner':
      return <ScannerPart part={part} />
    case 'call':
      return <CallPart part={part} />
    case 'chat':
      return <ChatPart part={part} />
    case 'sms':
      return <SmsPart part={part} />
    case 'notification':
      return <NotificationPart part={part} />
    case 'dialog':
      return <DialogPart part={part} />
    case 'files':
      return <FilesPart part={part} />
    case 'map':
      return <MapPart part={part} />
    case 'gesture':
      return <GesturePart parts={[part]} />
    case 'toggle':
      return <TogglePart part={part} />
    case 'choice':
      return <ChoicePart part={part} />
    case 'sort':
      return <SortPart part={part} />
    case 'order':
      return <OrderPart part={part} />
    case 'field':
      return <FieldPart part={part} />
    case 'keypad':
      return <KeypadPart part={part} />
    case 'otp':
      return <OtpPart part={part} />
  }
})
